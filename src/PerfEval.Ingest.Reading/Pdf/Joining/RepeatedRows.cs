using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>Compares the first rows of two parts: a header that is repeated on every page, or a form of the same kind that begins anew.</summary>
internal static class RepeatedRows
{
    private const int MostHeaderRows = 8;

    /// <summary>First rows of a form that its labels are compared in.</summary>
    private const int LabelRows = 5;

    /// <summary>Number of rows at the top of a part that print the first rows of the table once more.</summary>
    public static int Count(PageTable first, PageTable part)
    {
        var most = Math.Min(MostHeaderRows, Math.Min(first.RowCount, part.RowCount));
        var rows = 0;
        var count = 0;
        while (rows < most && IsSameRow(first, part, rows))
        {
            rows++;
            if (!TextOfCells.CrossAbove(first, rows) && !TextOfCells.CrossAbove(part, rows))
                count = rows;
        }

        return count;
    }

    /// <summary>Whether the same labels stand in the first rows with other values: the next form, from the same template.</summary>
    public static bool BeginAnew(PageTable first, PageTable part)
    {
        var rows = Math.Min(LabelRows, Math.Min(first.RowCount, part.RowCount));
        var start = Count(first, part);
        var same = 0;
        for (var row = start; row < Math.Min(start + rows, Math.Min(first.RowCount, part.RowCount)); row++)
        {
            var (a, b) = (LabelOf(first, row), LabelOf(part, row));
            if (a.Length > 0 && string.Equals(a, b, StringComparison.Ordinal) && !a.All(c => char.IsAsciiDigit(c) || char.IsPunctuation(c)))
                same++;
        }

        return same >= (start == 0 ? 1 : 2);
    }

    private static string LabelOf(PageTable table, int row)
    {
        var cell = TextOfCells.StartingIn(table, row).FirstOrDefault(c => c.Column == 0 && c.ColumnSpan < table.ColumnCount);
        return cell is null ? "" : TextOfCells.Key(cell);
    }

    private static bool IsSameRow(PageTable a, PageTable b, int row)
    {
        var left = TextOfCells.StartingIn(a, row).ToArray();
        var right = TextOfCells.StartingIn(b, row).ToArray();
        if (left.Length != right.Length || left.Length == 0 || left.All(c => c.IsBlank))
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].RowSpan != right[i].RowSpan || !string.Equals(TextOfCells.Key(left[i]), TextOfCells.Key(right[i]), StringComparison.Ordinal)
                || Math.Abs(left[i].Box.Left - a.Box.Left - (right[i].Box.Left - b.Box.Left)) > 2 * ColumnSets.Tolerance)
            {
                return false;
            }
        }

        return true;
    }
}
