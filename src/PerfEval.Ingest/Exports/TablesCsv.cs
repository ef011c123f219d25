using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Exports;

/// <summary>
/// Tables as RFC 4180 lines: file, table, row (from 1), then the grid's cells; a merged cell's text stands at its top
/// left position. What a spreadsheet would take for a formula gets an apostrophe in front.
/// </summary>
public static class TablesCsv
{
    public const string Header = "文件,表,行,单元格\r\n";

    public static void Write(TextWriter to, Document document)
    {
        var number = 0;
        foreach (var table in document.Tables)
        {
            number++;
            for (var row = 0; row < table.RowCount; row++)
            {
                to.Write(Field(document.Source.Path));
                to.Write(string.Create(CultureInfo.InvariantCulture, $",{number},{row + 1}"));
                for (var column = 0; column < table.ColumnCount; column++)
                {
                    var cell = table[row, column];
                    to.Write(',');
                    if (cell is not null && cell.Row == row && cell.Column == column)
                        to.Write(Field(cell.Text));
                }

                to.Write("\r\n");
            }
        }
    }

    private static string Field(string text)
    {
        var safe = SpreadsheetText.Neutralised(text);
        return safe.AsSpan().IndexOfAny("\",\r\n\t'") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
