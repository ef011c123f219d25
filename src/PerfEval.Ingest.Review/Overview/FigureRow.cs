namespace PerfEval.Ingest.Review.Overview;

/// <summary>A line with where its findings are.</summary>
internal sealed record FigureRow(OverviewLine Line, string Queue);
