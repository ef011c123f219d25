namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>What of a sheet is known before its rows.</summary>
/// <param name="Widths">Of the columns, in characters.</param>
internal sealed record SheetLayout(IReadOnlyList<int> Widths)
{
    private const double Least = 17;

    /// <summary>The most points that a row may be high.</summary>
    private const double Most = 409;

    /// <summary>Rows and columns that stay in sight; the rows are printed on every page.</summary>
    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>The first row of the printed heading, from 1.</summary>
    public int PrintedFrom { get; init; } = 1;

    /// <summary>The row with the filter's arrows; 0: none.</summary>
    public int FilterRow { get; init; }

    /// <summary>How many columns are printed; those to the right are for the screen. 0: all.</summary>
    public int PrintedColumns { get; init; }

    /// <summary>RRGGBB of the sheet's tab.</summary>
    public string? Tab { get; init; }

    /// <summary>
    /// The height in points that a text needs in a width of characters: programs do not agree on whether they measure a row
    /// when they open it, and never measure merged cells.
    /// </summary>
    public static double Height(string? text, int width)
    {
        if (string.IsNullOrEmpty(text))
            return Least;
        var lines = text.Split('\n').Sum(line => 1 + ((Math.Max(1, line.Sum(c => c < 0x2E80 ? 1 : 2)) - 1) / Math.Max(1, width - 1)));
        return Math.Clamp(4 + (13 * lines), Least, Most);
    }

    public static string Column(int index)
    {
        var name = "";
        for (var n = index + 1; n > 0; n = (n - 1) / 26)
            name = (char)('A' + ((n - 1) % 26)) + name;
        return name;
    }
}
