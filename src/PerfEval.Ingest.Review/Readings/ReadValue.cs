using System.Globalization;
using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>A value as it was read, with every step from the printed text to what is stored.</summary>
/// <param name="Field">Its path in evaluation.schema.json: <c>indicators/3/actual</c>.</param>
/// <param name="Label">The same for people: 培训人数 实际完成值.</param>
/// <param name="Text">As written; null where nothing was.</param>
internal sealed record ReadValue(string Field, string Label, string? Text)
{
    /// <summary>number, range, date, qualitative, compound; null for a plain text.</summary>
    public string? Kind { get; init; }

    public string? Operator { get; init; }

    public decimal? Value { get; init; }

    public decimal? Upper { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>%, 元, 分 or the measure word.</summary>
    public string? Unit { get; init; }

    public string? Level { get; init; }

    /// <summary>JSON of the place; null where it is not known.</summary>
    public string? Location { get; init; }

    /// <summary>The last correction that was not withdrawn.</summary>
    public Correction? Correction { get; init; }

    /// <summary>What is stored, with its unit.</summary>
    public string? Canonical => this switch
    {
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Value: { } from, Upper: { } to } => $"{FigureText.Exact(from)}—{FigureText.Exact(to)} {Unit}".TrimEnd(),
        { Value: { } value } => $"{Operator} {FigureText.Exact(value)} {Unit}".Trim(),
        { Level: { } level } => LevelName(level),
        _ => null,
    };

    /// <summary>Printed text → what kind of value → operator → number and unit → what is stored.</summary>
    public IEnumerable<(string Step, string Result)> Steps(PageWords words)
    {
        if (Text is null)
            yield break;
        yield return (words.Of("原文", "printed"), $"「{Text}」");
        if (Kind is not null)
            yield return (words.Of("类别", "kind"), KindName(Kind, words));
        if (Operator is not null)
            yield return (words.Of("比较", "operator"), Operator);
        if (Value is { } value)
            yield return (words.Of("数值", "number"), FigureText.Exact(value) + (Upper is { } upper ? "—" + FigureText.Exact(upper) : ""));
        if (Date is { } date)
            yield return (words.Of("日期", "date"), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Level is not null)
            yield return (words.Of("档次", "level"), LevelName(Level));
        if (Unit is not null)
            yield return (words.Of("单位", "unit"), Unit);
        if (Canonical is { } canonical)
            yield return (words.Of("规范值", "canonical"), canonical);
    }

    private static string LevelName(string level) => level switch
    {
        "achieved" => "达成预期指标",
        "mostly" => "基本达成",
        "partly" => "部分达成",
        "not" => "未达成",
        _ => level,
    };

    private static string KindName(string kind, PageWords words) => kind switch
    {
        "number" => words.Of("数字", "number"),
        "range" => words.Of("区间", "range"),
        "date" => words.Of("日期", "date"),
        "qualitative" => words.Of("定性", "qualitative"),
        "compound" => words.Of("复合", "compound"),
        _ => kind,
    };
}
