using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Phrases;
using PerfEval.Ingest.Values.Units;

namespace PerfEval.Ingest.Scoring;

/// <summary>
/// Thresholds and weights of a place and year, from schemas/scoring. Defaults are those of 财预〔2020〕10号 and of
/// contract/rules.md.
/// </summary>
public sealed record ScoringProfile
{
    /// <summary>The profile of whoever has no other.</summary>
    internal const string National = "national-2020";

    public string Id { get; init; } = National;

    /// <summary>What the profile is called, in Chinese.</summary>
    public string Name { get; init; } = "全国通用（财预〔2020〕10号）";

    /// <summary>Names of provinces and cities whose forms are judged by it, where their layout names no other; none: only a layout chooses it.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The first fiscal year that it holds for; null: every year.</summary>
    public int? FromYear { get; init; }

    /// <summary>PE205: execution rate below which the whole is worth a look, in per cent.</summary>
    public decimal LowExecutionRate { get; init; } = 80m;

    /// <summary>PE206: move of the annual against the initial budget that asks for a reason, in per cent.</summary>
    public decimal BudgetAdjustment { get; init; } = 30m;

    /// <summary>PE305: actual in per cent of the target from which a reason is due.</summary>
    public decimal FarOverTarget { get; init; } = 130m;

    /// <summary>PE703: move against last year's submission that is worth asking for, in per cent.</summary>
    public decimal YearOnYear { get; init; } = 50m;

    /// <summary>左右, 约: per cent around the figure that still meet it.</summary>
    public decimal AboutTolerance { get; init; } = 5m;

    /// <summary>Lower ends of the bands 达成 and 部分达成, in per cent of the points (80/60; 湖北 80/50).</summary>
    public decimal AchievedFrom { get; init; } = 80m;

    public decimal PartlyFrom { get; init; } = 60m;

    /// <summary>Points of the whole form.</summary>
    public decimal FullMarks { get; init; } = 100m;

    /// <summary>PE202: steps by which the execution row may be scored beside rate × points; highest threshold first.</summary>
    public IReadOnlyList<ScoreStep> ExecutionSteps { get; init; } = [];

    /// <summary>PE302: steps by which a missed quantitative indicator may be scored; highest threshold first.</summary>
    public IReadOnlyList<ScoreStep> IndicatorSteps { get; init; } = [];

    /// <summary>
    /// PE402: the sets of cut-offs by which a total may be graded. More than one where it is not known which is in force; a grade that
    /// any of them gives is right.
    /// </summary>
    public IReadOnlyList<GradeCuts> Grades { get; init; } = [new(90m, 80m, 60m), new(80m, 70m, 60m)];

    /// <summary>Which way is better by an indicator's name; the same for every profile of a set of schemas.</summary>
    internal DirectionReader Directions { get; init; } = ValueVocabulary.Default.Directions;

    /// <summary>Which units are the same and which convert; the same for every profile of a set of schemas.</summary>
    internal UnitTable Units { get; init; } = ValueVocabulary.Default.Units;

    /// <summary>The words that rules look for; the same for every profile of a set of schemas.</summary>
    public ScoringWords Words { get; init; } = ScoringWords.BuiltIn;

    /// <summary>PE309: what shares can be at most; the same for every profile of a set of schemas.</summary>
    public ShareBounds Bounds { get; init; } = ShareBounds.BuiltIn;
}

/// <summary>From this rate on (per cent) the score is this share of the points (per cent).</summary>
public sealed record ScoreStep(Ratio From, Ratio Share);

/// <summary>The least total, of 100, for 优, 良 and 中; below the last one it is 差.</summary>
public sealed record GradeCuts(decimal First, decimal Second, decimal Third)
{
    /// <summary>1 to 4 for 优, 良, 中, 差.</summary>
    public int RankOf(decimal total) => total >= First ? 1 : total >= Second ? 2 : total >= Third ? 3 : 4;
}
