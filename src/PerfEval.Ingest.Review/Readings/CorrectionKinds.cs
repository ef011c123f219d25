using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>What can be wrong with a value as it was read: as it is stored, and in words.</summary>
internal static class CorrectionKinds
{
    public const string NotThere = "not-there";

    private static readonly (string Kind, string Chinese, string English)[] Names =
    [
        ("wrong-value", "数值读错", "wrong value"),
        ("wrong-unit", "单位读错", "wrong unit"),
        ("wrong-column", "读错了列或行", "wrong column or row"),
        ("wrong-name", "名称或标准指标不对", "wrong name or canonical indicator"),
        ("missing", "漏读", "missing"),
        (NotThere, "原文没有此值", "not in the source"),
    ];

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Select(n => n.Kind)];

    /// <summary>A kind that is not known stands for itself.</summary>
    public static string Name(string kind, PageWords words) => Array.Find(Names, n => n.Kind == kind) is { Kind: not null } name ? words.Of(name.Chinese, name.English) : kind;
}
