using System.Globalization;
using System.Text;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Tests.Docx;

/// <summary>
/// A document as plain text: the tree with the position of everything, so that a test compares what a reader sees.
/// <c>#3</c> is a block number, <c>T2</c> a table number, <c>[1,0 2x3]</c> a cell at row 1, column 0 over 2 rows and 3 columns.
/// </summary>
internal static class DocumentDump
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        Write(document.Blocks, 0, text);
        return text.ToString().TrimEnd('\n');
    }

    public static string Lines(params string[] lines) => string.Join('\n', lines);

    private static void Write(IReadOnlyList<Block> blocks, int indent, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            text.Append(' ', indent).Append('#').Append(block.At.Block);
            if (block.At.Part is { } part)
                text.Append(" <").Append(part).Append('>');
            if (block is Paragraph paragraph)
                Write(paragraph, text);
            else
                Write((Table)block, indent, text);
        }
    }

    private static void Write(Paragraph paragraph, StringBuilder text)
    {
        if (paragraph.OutlineLevel is { } level)
            text.Append(" h").Append(level);
        text.Append(' ').Append(paragraph.Text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal)).Append('\n');
    }

    private static void Write(Table table, int indent, StringBuilder text)
    {
        text.Append(" T").Append(table.At.Table).Append(' ').Append(table.RowCount).Append('x').Append(table.ColumnCount).Append('\n');
        foreach (var cell in table.Cells)
        {
            Assert.Equal((cell.Row, cell.Column), (cell.At.Row!.Value, cell.At.Column!.Value));
            Assert.Equal((table.At.Block, table.At.Table), (cell.At.Block, cell.At.Table));
            text.Append(' ', indent + 2).Append(CultureInfo.InvariantCulture, $"[{cell.Row},{cell.Column}");
            if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                text.Append(CultureInfo.InvariantCulture, $" {cell.RowSpan}x{cell.ColumnSpan}");
            text.Append(']');
            if (cell.Blocks is [Paragraph { At.Part: null } only])
            {
                Write(only, text);
                continue;
            }

            text.Append('\n');
            Write(cell.Blocks, indent + 4, text);
        }
    }
}
