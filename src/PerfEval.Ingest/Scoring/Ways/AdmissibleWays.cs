namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>The catalogue of admissible ways. The order is that in which a score is explained.</summary>
internal static class AdmissibleWays
{
    public static IReadOnlyList<IScoringWay<IndicatorTask>> OfIndicators { get; } =
    [
        new FullWhenMet(),
        new ProRata(),
        new ReverseProRata(),
        new ReverseLinear(),
        new IndicatorSteps(),
        new ExecutionIndicator(),
        new StatedStandard(),
        new NothingWhenMissed(),
    ];

    public static IReadOnlyList<IScoringWay<ExecutionTask>> OfExecution { get; } =
    [
        new ExecutionShare(),
        new ExecutionSteps(),
    ];
}
