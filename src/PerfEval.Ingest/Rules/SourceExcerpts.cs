using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules;

/// <summary>Gives findings the line of the source that they point at.</summary>
public static class SourceExcerpts
{
    private const string Parting = " │ ";
    private const int LongestCell = 24;
    private const int LongestOperand = 60;
    private const int Around = 40;
    private const int MostCells = 12;

    /// <summary>The same findings; those whose place is a cell or paragraph of the document with their excerpt.</summary>
    public static IReadOnlyList<Finding> Fill(IReadOnlyList<Finding> findings, Document document)
    {
        if (findings.Count == 0)
            return findings;
        var tables = new Dictionary<(int?, string?), Table>();
        foreach (var table in document.Tables)
            tables.TryAdd((table.At.Table, table.At.Part), table);
        return [.. findings.Select(f => f with { Excerpt = Of(f.Evidence[0], document, tables) })];
    }

    private static SourceExcerpt? Of(Evidence evidence, Document document, Dictionary<(int?, string?), Table> tables)
    {
        var at = evidence.At;
        if (at is { Row: { } row, Column: { } column, Table: not null })
            return tables.TryGetValue((at.Table, at.Part), out var table) && row < table.RowCount ? OfRow(table, row, column) : null;
        return at is { Block: { } block, Start: { } start, End: { } end } && block < document.Blocks.Count && document.Blocks[block] is Paragraph paragraph && end <= paragraph.Text.Length && start < end
            ? OfParagraph(paragraph.Text, start, end)
            : null;
    }

    private static SourceExcerpt OfRow(Table table, int row, int column)
    {
        var cells = table.Row(row).Where(c => c.Text.Trim().Length > 0 || IsAt(c)).ToList();
        var meant = Math.Max(0, cells.FindIndex(IsAt));

        // Of a wide row the cells around the operand; what the row is about mostly stands to its left.
        var first = Math.Max(0, Math.Min(meant - MostCells + 3, cells.Count - MostCells));
        var line = new StringBuilder(first > 0 ? "…" : "");
        var (start, length) = (0, 0);
        for (var i = first; i < Math.Min(cells.Count, first + MostCells); i++)
        {
            if (line.Length > 0)
                line.Append(Parting);
            var text = Short(cells[i].Text, IsAt(cells[i]) ? LongestOperand : LongestCell);
            if (IsAt(cells[i]))
                (start, length) = (line.Length, text.Length);
            line.Append(text);
        }

        if (first + MostCells < cells.Count)
            line.Append(Parting).Append('…');
        return new(line.ToString(), start, length);

        bool IsAt(Cell cell) => cell.Column <= column && column < cell.Column + cell.ColumnSpan && cell.Row <= row && row < cell.Row + cell.RowSpan;
    }

    private static SourceExcerpt OfParagraph(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, Math.Min(end, start + LongestOperand) + (Around / 2)));
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from--;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        var before = (from > 0 ? "…" : "") + Flat(text[from..start]);
        var operand = Flat(text[start..Math.Min(end, to)]);
        return new(before + operand + Flat(text[Math.Min(end, to)..to]) + (to < text.Length ? "…" : ""), before.Length, operand.Length);
    }

    /// <summary>Line breaks and tabs are blanks here: nothing is left out, so that offsets hold.</summary>
    private static string Flat(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static string Short(string text, int longest)
    {
        var line = TextNormalizer.WithoutLineBreaks(text).Trim();
        return line.Length <= longest ? line : RuleText.Beginning(line, longest) + "…";
    }
}
