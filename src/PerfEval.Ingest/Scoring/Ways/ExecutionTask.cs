using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>The execution row to be scored.</summary>
/// <param name="Full">Points of the row: 10, in 湖北 20.</param>
/// <param name="Rate">The execution rate in per cent, with all that the printed figures leave possible.</param>
/// <param name="Printed">The rate by the printed figures themselves.</param>
internal sealed record ExecutionTask(Points Full, Interval Rate, Ratio Printed, ScoringProfile Profile);
