namespace PerfEval.Ingest.Scoring;

/// <summary>
/// Thresholds and weights of a place and year, from schemas/scoring. Defaults are those of 财预〔2020〕10号 and of
/// contract/rules.md.
/// </summary>
public sealed record ScoringProfile
{
    public string Id { get; init; } = "national-2020";

    /// <summary>PE205: execution rate below which the whole is worth a look, in per cent.</summary>
    public decimal LowExecutionRate { get; init; } = 80m;

    /// <summary>PE206: move of the annual against the initial budget that asks for a reason, in per cent.</summary>
    public decimal BudgetAdjustment { get; init; } = 30m;

    /// <summary>PE305: actual in per cent of the target from which a reason is due.</summary>
    public decimal FarOverTarget { get; init; } = 130m;

    /// <summary>左右, 约: per cent around the figure that still meet it.</summary>
    public decimal AboutTolerance { get; init; } = 5m;

    /// <summary>Lower ends of the bands 达成 and 部分达成, in per cent of the points (80/60; 湖北 80/50).</summary>
    public decimal AchievedFrom { get; init; } = 80m;

    public decimal PartlyFrom { get; init; } = 60m;

    /// <summary>Points of the whole form.</summary>
    public decimal FullMarks { get; init; } = 100m;
}
