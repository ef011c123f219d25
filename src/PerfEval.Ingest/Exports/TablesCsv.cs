using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Exports;

/// <summary>
/// Tables as RFC 4180 lines: file, table, row (from 1), then the grid's cells; a merged cell's text stands at its top
/// left position. What a spreadsheet would take for a formula gets an apostrophe in front.
/// </summary>
public static partial class TablesCsv
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
        var safe = SafeText.ForUnicode(text);
        if (StartsFormula().IsMatch(safe) && !PlainNumber().IsMatch(safe))
            safe = "'" + safe;
        safe = string.Concat(safe.Select(c => char.IsControl(c) && c is not '\n' and not '\t' ? '\uFFFD' : c));
        return safe.AsSpan().IndexOfAny("\",\r\n\t'") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Full-width signs count: spreadsheets in a Chinese or Japanese locale take them for the plain ones.</summary>
    [GeneratedRegex(@"^\s*[=+\-@＝＋－＠|]|^[\t\r]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StartsFormula();

    [GeneratedRegex(@"^\s*[+\-]?[0-9][0-9,]*(\.[0-9]+)?%?\s*$|^\s*-\s*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();
}
