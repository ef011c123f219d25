using System.Text;

namespace PerfEval.Ingest.Reading.PlainText.Tabs;

/// <summary>
/// Rows as spreadsheets copy them: a cell with line breaks stands in quotes, a quote in it is written twice. Only what opens at the
/// start of a field and closes at the end of one, a few lines on and with no tab between, is taken for that.
/// </summary>
internal static class QuotedRows
{
    private const char Quote = '"';

    /// <summary>Lines of a row: a quote that closes nowhere must not swallow the file.</summary>
    private const int MostLines = 40;

    /// <returns>The index behind the last line of the row; the next line where no cell goes on over lines.</returns>
    public static int EndOf(List<SourceLine> lines, int start)
    {
        var last = start;
        var most = Math.Min(lines.Count, start + MostLines);
        var hasTab = lines[start].Text.Contains('\t', StringComparison.Ordinal);
        while (Opens(LastField(lines[last].Text)))
        {
            var close = last + 1;
            while (close < most && !lines[close].Text.Contains('\t', StringComparison.Ordinal) && IsEven(lines[close].Text))
                close++;
            if (close >= most || !Closes(FirstField(lines[close].Text)))
                return start + 1;
            hasTab |= lines[close].Text.Contains('\t', StringComparison.Ordinal);
            last = close;
            if (FirstField(lines[close].Text).Length == lines[close].Text.Length)
                break;
        }

        return hasTab ? last + 1 : start + 1;
    }

    /// <summary>The row of the lines that <see cref="EndOf"/> found.</summary>
    public static RawRow Read(List<SourceLine> lines, int start, int end)
    {
        var cells = new List<RawCell>();
        var texts = new List<RawText>();
        var isOpen = false;
        for (var i = start; i < end; i++)
        {
            var fields = lines[i].Text.Split('\t');
            for (var f = 0; f < fields.Length; f++)
            {
                if (f > 0)
                {
                    cells.Add(new RawCell([.. texts]));
                    texts.Clear();
                }

                var (opens, closes) = (f == fields.Length - 1 && i + 1 < end && !(isOpen && f == 0) && Opens(fields[f]), isOpen && f == 0 && Closes(fields[f]));
                var text = opens || closes || (isOpen && f == 0) ? Unquoted(fields[f], opens, closes) : fields[f];
                isOpen = opens || (isOpen && f == 0 && !closes);
                if (text.Length > 0)
                    texts.Add(new(text, lines[i].Number));
            }
        }

        cells.Add(new RawCell([.. texts]));
        return new RawRow(lines[start].Number, cells);
    }

    private static string Unquoted(string field, bool opens, bool closes)
    {
        var trimmed = closes ? field.TrimEnd() : field;
        return new StringBuilder(trimmed, opens ? 1 : 0, trimmed.Length - (opens ? 1 : 0) - (closes ? 1 : 0), trimmed.Length + 1).Replace("\"\"", "\"").ToString();
    }

    private static bool Opens(ReadOnlySpan<char> field) => field.Length > 0 && field[0] == Quote && !IsEven(field);

    private static bool Closes(ReadOnlySpan<char> field) => !IsEven(field) && field.TrimEnd()[^1] == Quote;

    private static bool IsEven(ReadOnlySpan<char> text) => text.Count(Quote) % 2 == 0;

    private static ReadOnlySpan<char> FirstField(string text) => text.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab ? text.AsSpan(0, tab) : text;

    private static ReadOnlySpan<char> LastField(string text) => text.AsSpan(text.LastIndexOf('\t') + 1);
}
