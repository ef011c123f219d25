using System.Globalization;
using System.Text;

using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.PlainText;

namespace PerfEval.Ingest.Reading.Tests.PlainText;

/// <summary>Reads a text and writes what was read as plain text, with its lines: <c>P3 …</c> a paragraph, <c>T</c> a table, <c>5: a¦b</c> its rows; <c>‹2+3›</c> is a cell at column 2 over three columns.</summary>
internal static class TextDump
{
    public static Document Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Document Read(byte[] bytes) => new PlainTextReader().Read("表.txt", bytes, ReadingLimits.Default, CancellationToken.None);

    public static string Of(string text) => Of(Read(text));

    public static string Of(Document document)
    {
        var dump = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                dump.Append(CultureInfo.InvariantCulture, $"P{paragraph.At.Line} {Shown(paragraph.Text)}\n");
            else if (block is Table table)
                Append(dump, table);
        }

        foreach (var notice in document.Notices)
            dump.Append(CultureInfo.InvariantCulture, $"! {notice.Code} {notice.At?.Line}\n");
        return dump.ToString();
    }

    private static void Append(StringBuilder dump, Table table)
    {
        dump.Append(CultureInfo.InvariantCulture, $"T{table.At.Table} {table.RowCount}x{table.ColumnCount}\n");
        foreach (var row in table.Cells.GroupBy(c => c.Row))
        {
            var next = 0;
            var cells = new List<string>();
            foreach (var cell in row)
            {
                cells.Add((cell.Column != next || cell.ColumnSpan > 1 ? $"‹{cell.Column}+{cell.ColumnSpan}›" : string.Empty) + Shown(cell.Text));
                next = cell.Column + cell.ColumnSpan;
            }

            dump.Append(CultureInfo.InvariantCulture, $"{row.First().At.Line}: {string.Join('¦', cells)}\n");
        }
    }

    private static string Shown(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);
}
