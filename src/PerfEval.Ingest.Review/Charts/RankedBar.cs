namespace PerfEval.Ingest.Review.Charts;

/// <summary>A row of a table that is a bar chart as well.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Label">What it stands for.</param>
/// <param name="Count">How many.</param>
/// <param name="Part">Of the longest bar; from 0 to 1.</param>
/// <param name="Address">Where its items are.</param>
internal sealed record RankedBar(string Code, string Label, int Count, decimal Part, string Address);
