using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

/// <summary>One 三级指标 with its target, actual, weight and score.</summary>
public sealed record Indicator
{
    /// <summary>As written, line breaks and stray blanks removed.</summary>
    public Sourced<string>? Level1 { get; init; }
    public Sourced<string>? Level2 { get; init; }
    public required Sourced<string> Name { get; init; }
    public Dimension? Dimension { get; init; }
    public IndicatorCategory? Category { get; init; }
    public string? Canonical { get; init; }
    public decimal? CanonicalConfidence { get; init; }
    public Quantity? Target { get; init; }
    public Quantity? Actual { get; init; }

    /// <summary>What the target's cell holds in place of a target: 无, —, 不涉及. Null where it is blank or holds one.</summary>
    public Sourced<string>? TargetPlaceholder { get; init; }

    /// <summary>What is printed as the score and could not be read as points; not part of the schema.</summary>
    internal Sourced<string>? UnreadScore { get; init; }

    /// <summary>The same of the actual's cell.</summary>
    public Sourced<string>? ActualPlaceholder { get; init; }
    public Sourced<Points>? Weight { get; init; }
    public Sourced<Points>? Score { get; init; }

    /// <summary>单项得分 and 权重占比(%) of a form that converts: 单项得分 × 权重占比 = 折算得分, which is the score.</summary>
    public Sourced<Points>? RawScore { get; init; }

    public Sourced<Points>? WeightShare { get; init; }

    /// <summary>复核完成值, 复核得分: never taken for the self-evaluation's.</summary>
    public Quantity? ReviewActual { get; init; }

    public Sourced<Points>? ReviewScore { get; init; }
    public Sourced<string>? Reason { get; init; }
    public Sourced<string>? Criteria { get; init; }

    /// <summary>What the flattened text leaves open about the row; findings do not rest on it.</summary>
    public RowDoubt Doubt { get; init; }

    /// <summary>Where a narrative says beside the result that the target was reached: 完成年度设定目标; not part of the schema.</summary>
    public Sourced<string>? ReachedClaim { get; init; }
    public int? ScoreGroup { get; init; }
    public string? PartOf { get; init; }
}
