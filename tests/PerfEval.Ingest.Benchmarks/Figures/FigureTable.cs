using System.Text;

namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>A table of a section: a row for each work or program, a column for each thing measured of it.</summary>
/// <param name="caption">What was done to what; no two tables of a section have the same.</param>
/// <param name="columns">The first heads the names of the rows.</param>
internal sealed class FigureTable(string caption, params string[] columns)
{
    private readonly List<string[]> rows = [];

    public string Caption { get; } = caption;

    public IReadOnlyList<string> Columns { get; } = columns;

    public IReadOnlyList<string[]> Rows => rows;

    /// <param name="name">No two rows of a table have the same.</param>
    /// <param name="cells">Figures or words; null leaves the cell empty.</param>
    public void Add(string name, params object?[] cells)
    {
        if (cells.Length != Columns.Count - 1)
            throw new ArgumentException($"{name}: {cells.Length} cells for {Columns.Count - 1} columns", nameof(cells));
        rows.Add([name, .. cells.Select(c => c?.ToString() ?? "")]);
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("### ").Append(Caption).Append("\n\n| ").AppendJoin(" | ", Columns).Append(" |\n|").Insert(text.Length, "---|", Columns.Count).Append('\n');
        foreach (var row in rows)
            text.Append("| ").AppendJoin(" | ", row.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        return text.ToString();
    }

    /// <summary>With columns under one another, for a terminal.</summary>
    public string ToText()
    {
        var widths = Columns.Select((c, i) => rows.Select(r => r[i].Length).Append(c.Length).Max()).ToArray();
        var lines = rows.Prepend([.. Columns]).Select(r => string.Join("  ", r.Select((c, i) => i == 0 ? c.PadRight(widths[i]) : c.PadLeft(widths[i]))).TrimEnd());
        return Caption + "\n" + string.Join('\n', lines.Select(l => "  " + l)) + "\n";
    }
}
