using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>
/// Finds the header of an indicator grid whose labels do not make one: a row of words above rows that content makes an
/// indicator grid. What the cells settle must be enough to read an indicator by, else there is no header.
/// </summary>
internal sealed class ContentHeader(LabelCatalog labels, ContentColumns content)
{
    private const int FewestColumns = 4;
    private const int FewestRows = 2;
    private const int LongestLabel = 24;

    /// <summary>Whether a row of a form without a header of known labels is one; asked with the funds above read.</summary>
    public bool Is(IReadOnlyList<GridRow> rows, int index, FormReading form)
    {
        if (index + FewestRows >= rows.Count || !CanBeHeader(rows[index]) || CanBeHeader(rows[index + 1]))
            return false;
        var body = GridBody.Below(rows, index + 1, labels);
        if (body.Count < FewestRows)
            return false;
        var header = content.Complete(IndicatorHeaders.ColumnsOf(rows[index], labels), body, GridBody.TotalsOf(rows, index + 1, form, labels));
        return header.Has(ColumnRole.Name) && header.Has(ColumnRole.Score) && (header.Has(ColumnRole.Target) || header.Has(ColumnRole.Actual));
    }

    private bool CanBeHeader(GridRow row)
    {
        var own = row.Own.ToArray();
        return own.Length >= FewestColumns && Array.TrueForAll(own, s => s.Nature == CellNature.Words && s.Text.Trim().Length <= LongestLabel)
            && !own.Any(s => labels.Field(s.Text) is "project-name" or "implementing-unit" or "competent-department" || labels.GoalColumn(s.Text) is not null && labels.IndicatorColumn(s.Text) is null)
            && own.Count(s => labels.FundsColumn(s.Text) is { } role && role.IsAmount()) == 0;
    }
}
