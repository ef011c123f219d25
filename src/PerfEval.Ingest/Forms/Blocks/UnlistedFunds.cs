using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>
/// 其中：某专项资金 | 60 | 60 | 57: rows of the funds block whose label no list has. Sources of money have more names than a list can hold,
/// and a row that is left out makes the others' sum wrong.
/// </summary>
internal static class UnlistedFunds
{
    private const int LongestLabel = 24;

    /// <summary>The label of such a row, directly below the block's other rows; null where the row is none.</summary>
    public static Slot? LabelOf(GridRow row, FormState state, LabelCatalog labels)
    {
        if (state.Form.Funds is not { Table: { } table } funds || !ReferenceEquals(row.Table, table) || !FollowsOn(row, state))
            return null;
        var own = row.Own.ToArray();
        var words = own.TakeWhile(s => s.Nature == CellNature.Words).ToArray();
        if (words is not [.., var label] || words.Length > 3 || LabelKey.Of(label.Text) is not { Length: >= 2 and <= LongestLabel } key || key == "其中" || IsOther(words, labels))
            return null;
        var first = funds.Header.Columns.FirstOrDefault(c => c.Role is not (ColumnRole.Wrapper or ColumnRole.RowLabel));
        var behind = own[words.Length..];
        return first is not null && label.Column < first.Start && !Array.Exists(behind, s => s.Column < first.Start)
            && Array.Exists(behind, s => s.Nature == CellNature.Number && funds.Header.Columns[funds.Header.Under(s)].Role.IsAmount())
            && Array.TrueForAll(behind, s => s.Nature is CellNature.Number or CellNature.Percent or CellNature.Placeholder or CellNature.Value || funds.Header.Columns[funds.Header.Under(s)].Role is ColumnRole.Reason or ColumnRole.Other)
            ? label
            : null;
    }

    /// <summary>Where no row is named as the whole, the first one is it that alone has points: only the whole is scored.</summary>
    public static void Settle(FormReading form)
    {
        if (form.Funds is not { Rows: [{ IsUnlisted: true } first, ..] rows } || rows.Exists(r => r.Source == FundSource.Total) || !IsScored(first) || rows.Skip(1).Any(IsScored))
            return;
        rows[0] = first with { Source = FundSource.Total, IsUnlisted = false };
    }

    private static bool IsScored(FundsRow row) => HasFigure(row, ColumnRole.Weight) || HasFigure(row, ColumnRole.Score);

    private static bool HasFigure(FundsRow row, ColumnRole role) => row.Cells.Cell(role) is { } cell && TotalRows.IsPoints(cell.Value);

    /// <summary>The row above, blank ones aside, is the block's header or one of its rows.</summary>
    private static bool FollowsOn(GridRow row, FormState state)
    {
        if (state.LastOfFunds is not { } last || !ReferenceEquals(last.Table, row.Table))
            return false;
        var above = state.RowIndex - 1;
        while (above >= 0 && state.Rows[above].IsBlank)
            above--;
        return above >= 0 && ReferenceEquals(state.Rows[above], last);
    }

    /// <summary>Labels that say that the row is of something else; only the last of the words is the row's own.</summary>
    private static bool IsOther(Slot[] words, LabelCatalog labels) => Array.Exists(words, s => labels.Field(s.Text) is not null || labels.GoalColumn(s.Text) is not null
        || labels.IndicatorColumn(s.Text) is not null || labels.FundsColumn(s.Text) is not null || labels.IsManagementAspect(s.Text)
        || labels.Level1(s.Text).Found || labels.Level2(s.Text) is not null || labels.Block(s.Text) is not (null or "funds"));
}
