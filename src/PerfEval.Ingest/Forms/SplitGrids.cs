using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms;

/// <summary>Whether a table holds more of the indicators of a form whose table a page number or a heading has cut.</summary>
internal static class SplitGrids
{
    private const decimal FullMarks = 100m;

    /// <summary>The form has no total yet, and the points of its indicators and of the table's are together no more than full marks: those of two forms would be.</summary>
    public static bool IsPart(FormSection form, GridRow[] rows, LabelCatalog labels)
    {
        if (form.HasTotal || form.Rows.FindLastIndex(r => FormLines.IsIndicatorHeader(r, labels)) is not (>= 0 and var above) || Weight(form.Rows[above], labels) is not { } before)
            return false;
        var own = Array.FindIndex(rows, r => FormLines.IsIndicatorHeader(r, labels));
        var isSameGrid = own >= 0 ? Labels(rows[own]).SequenceEqual(Labels(form.Rows[above]), StringComparer.Ordinal) : rows[0].Table.ColumnCount == form.Rows[above].Table.ColumnCount;
        if (!isSameGrid || rows.Take(own).Any(r => !r.IsBlank))
            return false;
        var first = Points(form.Rows.Skip(above + 1), before, labels);
        var second = Points(rows.Skip(own + 1), own >= 0 ? Weight(rows[own], labels) ?? before : before, labels);
        return first > 0 && second > 0 && first + second <= FullMarks;
    }

    private static Slot? Weight(GridRow header, LabelCatalog labels) => header.Own.FirstOrDefault(s => labels.IndicatorColumn(s.Text) == ColumnRole.Weight);

    private static IEnumerable<string> Labels(GridRow header) => header.Own.Select(s => LabelKey.Of(s.Text));

    /// <summary>The figures under a column, down to the total.</summary>
    private static decimal Points(IEnumerable<GridRow> rows, Slot column, LabelCatalog labels) => rows
        .TakeWhile(r => !r.Own.Any(s => labels.IsTotal(s.Text)))
        .SelectMany(r => r.Own.Where(s => s.Column >= column.Column && s.End <= column.End && s.Nature == CellNature.Number))
        .Sum(s => PlainNumbers.Read(s.Text) ?? 0m);
}
