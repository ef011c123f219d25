namespace PerfEval.Ingest.Tests.Rules;

/// <summary>A table of a Markdown file: its header, its rows, and the 1-based line it begins on.</summary>
internal sealed record MarkdownTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, int Line)
{
    public bool Has(string column) => Header.Contains(column, StringComparer.Ordinal);

    /// <summary>The cell, or null where it is blank or the table has no such column.</summary>
    public string? Cell(int row, string column)
    {
        var index = Column(column);
        return index < 0 || Rows[row][index].Length == 0 ? null : Rows[row][index];
    }

    public int Column(string column)
    {
        for (var i = 0; i < Header.Count; i++)
        {
            if (Header[i] == column)
                return i;
        }

        return -1;
    }
}

internal static class MarkdownTables
{
    /// <summary>Pipe tables in order; a row with another number of cells than the header is an error of the spec.</summary>
    public static IReadOnlyList<MarkdownTable> In(IReadOnlyList<string> lines, int firstLine)
    {
        var tables = new List<MarkdownTable>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsRow(lines[i]))
                continue;
            var start = i;
            while (i < lines.Count && IsRow(lines[i]))
                i++;
            var header = Cells(lines[start]);
            var rows = lines.Skip(start + 2).Take(i - start - 2).Select(Cells).ToList();
            var at = firstLine + start;
            Assert.True(rows.All(r => r.Count == header.Count), $"The table on line {at} has rows of another width than its header.");
            tables.Add(new(header, rows, at));
        }

        return tables;
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static IReadOnlyList<string> Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];
}
