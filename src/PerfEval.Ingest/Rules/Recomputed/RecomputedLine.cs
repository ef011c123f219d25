using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Rules.Recomputed;

public enum Agreement
{
    /// <summary>Recomputing gives what is stated.</summary>
    Agrees,

    /// <summary>The parts told (其中) are less than what is stated, as they may be.</summary>
    Covers,

    /// <summary>Recomputing gives something else.</summary>
    Differs,

    /// <summary>There is nothing to recompute it by.</summary>
    Undecided,
}

/// <summary>A figure of a form or report as stated, beside what recomputing gives.</summary>
/// <param name="Section">资金, 指标, 合计, 正文.</param>
/// <param name="Label">What the figure is of.</param>
/// <param name="Stated">As written.</param>
/// <param name="Recomputed">What recomputing gives, where it gives one figure.</param>
/// <param name="Agreement">How both compare.</param>
/// <param name="Explanation">The way and its arithmetic, in Chinese; empty where there is none.</param>
/// <param name="At">Where the figure stands.</param>
public sealed record RecomputedLine(string Section, string Label, string Stated, string? Recomputed, Agreement Agreement, string Explanation, Location At)
{
    /// <summary>Difference of stated and recomputed, where both are numbers.</summary>
    public decimal? Difference { get; init; }
}
