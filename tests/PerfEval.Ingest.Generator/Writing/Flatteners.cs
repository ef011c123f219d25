using System.Text;
using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>What text converters make of a table, one method for each manner.</summary>
internal static class Flatteners
{
    public static string Flatten(Table table, TextVariant variant) => variant.Flattening switch
    {
        Flattening.CellPerLine => CellPerLine(table),
        Flattening.TabRows => TabRows(table, variant.CutBefore),
        Flattening.BarRows => BarRows(table),
        Flattening.ShiftedBars => ShiftedBars(table),
        Flattening.Paragraphs => Paragraphs(table),
        Flattening.BlankRows => BlankRows(table, "\n"),
        Flattening.OneLine => BlankRows(table, " ").TrimEnd() + "\n",
        _ => throw new InvalidOperationException($"Unknown flattening {variant.Flattening}."),
    };

    /// <summary>Breaks inside a cell are kept, so that an empty last paragraph leaves a blank line inside the row.</summary>
    private static string CellPerLine(Table table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
                text.Append('\t').Append(cell.FullText).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// A merged cell's text stands in its first field, the others are empty. Behind a cut the sheet goes on without its
    /// first column: the rows inside it stand one field to the left, and merged cells do not say their text again.
    /// </summary>
    private static string TabRows(Table table, string? cutBefore)
    {
        var text = new StringBuilder();
        var cut = false;
        foreach (var row in table.Rows)
        {
            if (!cut && cutBefore is not null && row.Cells.Any(c => c.Text == cutBefore))
            {
                cut = true;
                text.Append('\n');
            }

            string[] fields = [.. row.Cells.SelectMany(c => Enumerable.Repeat("", c.Span - 1).Prepend(OneLine(c.FullText, " ")))];
            text.AppendJoin('\t', cut && row.Cells[0].Merge == Merge.Continue ? fields[1..] : fields).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Empty cells and merged ones leave only a bar, at the end of the row; a cell of several lines ends the line.</summary>
    private static string BarRows(Table table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Where(c => c.FullText.Length > 0).ToList();
            foreach (var cell in cells)
                text.Append(OneLine(cell.FullText, " ")).Append(cell.FullText.Contains('\n', StringComparison.Ordinal) ? " |\n" : " | ");
            text.Append('|', table.Columns - cells.Count).Append('\n');
        }

        return text.ToString();
    }

    private static string ShiftedBars(Table table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
            text.AppendJoin(" | ", row.Cells.Where(c => c.Merge != Merge.Continue).Select(c => OneLine(c.FullText, ""))).Append('\n');
        return text.ToString();
    }

    private static string Paragraphs(Table table)
    {
        var text = new StringBuilder();
        foreach (var cell in table.Rows.SelectMany(r => r.Cells).Where(c => c.Merge != Merge.Continue))
            text.Append(OneLine(cell.FullText, "")).Append("\n\n");
        return text.ToString();
    }

    private static string BlankRows(Table table, string between)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Where(c => c.FullText.Length > 0).Select(c => OneLine(c.FullText, ""));
            text.AppendJoin(' ', cells).Append(between);
        }

        return text.ToString();
    }

    private static string OneLine(string text, string between) => text.TrimEnd('\n').Replace("\n", between, StringComparison.Ordinal);
}
