using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>The words by which a figure is said to be what another one moved by: 增长, 较上年增加, 与2022年相比，减少.</summary>
internal static partial class ComparedWords
{
    private const string Compared = "相比";

    [GeneratedRegex(@"^20[0-9]{2}年度?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"^度?[末底初]?(?:同期)?的?(?:相比)?[，,]?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Rest { get; }

    /// <summary>The figure is what something moved by: 较上年增加, 多.</summary>
    public static bool IsMove(StatedFigure figure) => figure.Vocabulary.Growth.Ends(figure.Words) || figure.Vocabulary.Moves.Ends(figure.Words);

    /// <summary>The word of growth that a text is; null where it is something more.</summary>
    public static string? Growth(StatedFigure figure, string text)
    {
        var words = figure.Vocabulary.Growth;
        text = text.Trim('，', ',', '、');
        if (text.StartsWith(Compared, StringComparison.Ordinal))
            text = text[Compared.Length..];
        var bare = figure.AllWords.Labels.Trailing.TrimEnd(text);
        return words.Contains(bare) ? bare : words.Contains(text) ? text : null;
    }

    /// <summary>较上年增加, 比2022年末减少, 与上年同期相比，多: the word of growth behind an earlier time; null where the words are others.</summary>
    public static string? OfEarlier(StatedFigure figure)
    {
        var words = figure.Vocabulary;
        var text = figure.Gap.TrimStart('，', ',', '(');
        if (text.StartsWith("同比", StringComparison.Ordinal))
            return Growth(figure, text);
        if (AfterThan(figure, text) is not { } time)
            return null;
        var length = Math.Max(Year.Match(time).Length, Math.Max(words.Earlier.LengthAt(time, 0), words.Beginnings.LengthAt(time, 0)));
        if (length == 0)
            return null;
        var rest = Rest.Replace(time[length..], "");
        return Growth(figure, rest) ?? (words.Moves.Contains(rest) ? rest : null);
    }

    /// <summary>与2022年支出80万元相比: the figure is that of the time before.</summary>
    public static bool IsCompared(StatedFigure figure)
    {
        if (!figure.IsPlain || !figure.After.StartsWith(Compared, StringComparison.Ordinal) || AfterThan(figure, figure.Words) is not { } time)
            return false;
        return Year.IsMatch(time) || figure.Vocabulary.Earlier.StartsOff(time) || figure.Vocabulary.Beginnings.StartsOff(time);
    }

    public static bool HasFallen(StatedFigure figure) => figure.Vocabulary.Falls.IsIn(figure.Words);

    /// <summary>变化率, 增幅: neither up nor down.</summary>
    public static bool IsNeutral(StatedFigure figure) => !HasFallen(figure) && figure.Words.Contains('幅', StringComparison.Ordinal);

    private static string? AfterThan(StatedFigure figure, string text) =>
        figure.Vocabulary.Than.LengthAt(text, 0) is > 0 and var length ? text[length..] : text.StartsWith('与') || text.StartsWith('同') ? text[1..] : null;
}
