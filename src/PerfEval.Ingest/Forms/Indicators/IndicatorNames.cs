using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>Names that do not stand under 三级指标.</summary>
internal static class IndicatorNames
{
    /// <summary>
    /// 预算执行率（10分） merged over the columns of the levels and the name, or in the first of them with the others
    /// blank: an indicator of no level. A dimension with its subtotal looks alike and is none.
    /// </summary>
    public static Sourced<string>? InPlaceOfLevels(GridRow row, RowAlignment cells, LabelCatalog labels)
    {
        if (cells.Cell(ColumnRole.Name) is not null || !cells.Header.Has(ColumnRole.Name))
            return null;
        var label = cells.Slots(ColumnRole.Level1).Concat(cells.Slots(ColumnRole.Level2)).LastOrDefault(s => !s.IsBlank);
        if (label is null || labels.Level2(label.Text) is not null || labels.Level1(label.Text).Dimension is not null)
            return null;
        var name = cells.Header.Columns[cells.Header.Index(ColumnRole.Name)];
        var isMergedOverName = name.Overlap(label) > 0 && HasFigure(cells, ColumnRole.Target, ColumnRole.Actual);
        var isExecution = labels.FundsColumn(label.Text) == ColumnRole.ExecutionRate
            && HasFigure(cells, ColumnRole.Target, ColumnRole.Actual, ColumnRole.Weight, ColumnRole.Score)
            && ((!row.Table.HasMergedCells && cells.Shift > 0) || !row.Slots.Any(s => !s.IsBlank && name.Overlap(s) > 0 && !ReferenceEquals(s, label)));
        return isMergedOverName || isExecution ? label.Source : null;
    }

    private static bool HasFigure(RowAlignment cells, params ColumnRole[] roles) =>
        roles.Any(r => cells.Cell(r) is { } cell && CellNatures.Of(cell.Value) is not (CellNature.Blank or CellNature.Placeholder));
}
