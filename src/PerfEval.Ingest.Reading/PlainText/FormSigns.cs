using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>What a piece of text looks like: a form's label or title, a heading, a sentence.</summary>
internal sealed class FormSigns(LabelCatalog labels)
{
    private const int ShortestProse = 25;
    private const int LongestTitle = 60;
    private const string Numerals = "一二三四五六七八九十";
    private static readonly string[] TitleEnds = ["自评表", "评价表", "目标表", "评分表", "情况表", "汇总表", "申报表", "监控表"];

    public LabelCatalog Labels { get; } = labels;

    public bool IsLabel(string text) => Labels.IsLabel(text);

    /// <summary>The same for the pieces of a long text: patterns are left out, and a piece that ends in a sign is none.</summary>
    public bool IsLabelPiece(string text) => IsInsideLabel(text[0]) && IsInsideLabel(text[^1]) && Labels.IsLabelWord(text);

    public bool StartsRow(string text) => Labels.StartsRow(text);

    /// <summary>一、 （一） (一) 第一部分: the numbering of a report's headings.</summary>
    public static bool IsHeading(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 2 || trimmed.Length > LongestTitle)
            return false;
        var bracketed = trimmed[0] is '（' or '(';
        var rest = bracketed || trimmed[0] == '第' ? trimmed[1..] : trimmed;
        var digits = 0;
        while (digits < rest.Length && Numerals.Contains(rest[digits], StringComparison.Ordinal))
            digits++;
        if (digits is 0 or > 3 || digits == rest.Length)
            return false;
        return bracketed ? rest[digits] is '）' or ')'
            : trimmed[0] == '第' ? rest[digits] is '部' or '章' or '节'
            : rest[digits] is '、' or '.' or '．';
    }

    /// <summary>The title of a form: 项目支出绩效自评表, with or without the year in brackets behind it.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length > LongestTitle * 2)
            return false;
        var key = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        if (key.Length > LongestTitle || key.AsSpan().ContainsAny("。；，,"))
            return false;
        return Array.Exists(TitleEnds, end =>
        {
            var at = key.LastIndexOf(end, StringComparison.Ordinal);
            return at >= 0 && (at + end.Length == key.Length || key[at + end.Length] is '（' or '(' or '〔');
        });
    }

    /// <summary>A sentence or a piece of one; long, with the punctuation that cells of a table seldom have.</summary>
    public static bool IsProse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length >= ShortestProse && trimmed.ContainsAny("。，；！？");
    }

    /// <summary>A figure, as cells hold it: digits with marks, comparators and at most a short unit.</summary>
    public static bool IsFigure(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length is > 0 and <= 16 && trimmed.ContainsAnyInRange('0', '9') && !trimmed.ContainsAny("。，；、：:");
    }

    private static bool IsInsideLabel(char c) => char.IsLetterOrDigit(c) || c is '(' or ')' or '（' or '）';
}
