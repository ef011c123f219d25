namespace PerfEval.Ingest.Review.Charts;

/// <summary>A column of a chart, and a row of its table.</summary>
/// <param name="Label">In the table and for screen readers: 96–98.</param>
/// <param name="Count">Its height.</param>
/// <param name="Tick">Below the column; empty for none.</param>
internal sealed record Column(string Label, int Count, string Tick = "")
{
    /// <summary>Set apart from the others: full marks, say.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>Columns side by side, drawn as SVG by <c>_Columns.cshtml</c> with their table folded below.</summary>
/// <param name="Id">Within the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Of">What the columns are: heading of the table's first column.</param>
/// <param name="Counted">What is counted: heading of the second.</param>
/// <param name="Columns">From left to right.</param>
internal sealed record ColumnChart(string Id, string Title, string Of, string Counted, IReadOnlyList<Column> Columns)
{
    public const int Width = 520;
    public const int Height = 190;
    private const decimal Left = 40m;
    private const decimal Right = 8m;
    private const decimal Upper = 12m;
    private const decimal Lower = 24m;

    /// <summary>One sentence that says the most.</summary>
    public string? Note { get; init; }

    public int Total => Columns.Sum(c => c.Count);

    public int Top => Axis.Top(Columns.Count == 0 ? 0 : Columns.Max(c => c.Count));

    public decimal Base => Height - Lower;

    public IEnumerable<(int Value, decimal Y)> Lines() => new[] { 0, Top / 2, Top }.Distinct().Select(v => (v, Y(v)));

    public IEnumerable<(Column Column, decimal X, decimal Y, decimal Width, decimal Height)> Drawn()
    {
        var step = (Width - Left - Right) / Math.Max(1, Columns.Count);
        for (var i = 0; i < Columns.Count; i++)
        {
            var y = Columns[i].Count == 0 ? Base : Math.Min(Y(Columns[i].Count), Base - 1.5m);
            yield return (Columns[i], Axis.Round(Left + (i * step) + (step * 0.12m)), y, Axis.Round(step * 0.76m), Base - y);
        }
    }

    private decimal Y(int value) => Axis.Round(Base - ((Base - Upper) * value / Top));
}
