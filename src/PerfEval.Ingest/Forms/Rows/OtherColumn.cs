namespace PerfEval.Ingest.Forms.Rows;

/// <summary>
/// What the cells of a column hold that is kept and used by nothing (序号, 得分系数(%), 是否核心指标, 指标描述), told by its label:
/// so that a row whose spans are lost does not push its figures into them, or theirs into its neighbours.
/// </summary>
public enum OtherColumn
{
    /// <summary>1, 2, 3.</summary>
    RunningNumber,

    /// <summary>是, 否, or a mark.</summary>
    Flag,

    /// <summary>A number or a percentage.</summary>
    Figure,

    Text,
}

internal static class OtherColumns
{
    /// <summary>What it costs to leave such a column without a cell: figures and 是否 are seldom left out, texts often.</summary>
    public static decimal Missing(OtherColumn? kind) => kind is null or OtherColumn.Text ? 0m : -0.5m;

    /// <summary>On the scale of <see cref="ColumnFit"/>; 0 where the label tells nothing.</summary>
    public static decimal Fit(OtherColumn? kind, Slot slot)
    {
        var text = slot.Text.Trim();
        if (slot.Nature is CellNature.Placeholder or CellNature.Blank)
            return 0m;
        return kind switch
        {
            OtherColumn.RunningNumber => slot.Nature == CellNature.Number && text.Length <= 3 && text.All(char.IsAsciiDigit) ? 1.5m : ColumnFit.Impossible,
            OtherColumn.Flag => text is "是" or "否" or "√" or "×" or "☑" or "□" ? 3m : -4m,
            OtherColumn.Figure => slot.Nature is CellNature.Number or CellNature.Percent ? 1.5m : slot.Nature == CellNature.Value ? -1m : -4m,
            OtherColumn.Text => slot.Nature is CellNature.Words or CellNature.Prose ? 1m : -3m,
            _ => 0m,
        };
    }
}
