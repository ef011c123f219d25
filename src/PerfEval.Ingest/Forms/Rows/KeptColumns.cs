using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>
/// What the columns hold that are kept and used by nothing (序号, 得分系数(%), 是否核心指标, 指标描述), told by the last words
/// of their labels: so that a row whose spans are lost does not push its figures into them, or theirs into its neighbours.
/// </summary>
internal static class KeptColumns
{
    private static readonly string[] Figures = ["率", "系数", "比例", "度", "比重", "数", "扣分"];
    private static readonly string[] Texts = ["描述", "说明", "解释", "情况", "依据", "原因", "材料", "方法", "来源", "要点"];

    /// <summary>What it costs to leave such a column without a cell: figures and 是否 are seldom left out, texts often.</summary>
    public static decimal Missing(string label) => LabelKey.Of(label) is { Length: > 0 } key
        && (key == "序号" || key.StartsWith("是否", StringComparison.Ordinal) || Array.Exists(Figures, f => key.EndsWith(f, StringComparison.Ordinal))) ? -0.5m : 0m;

    /// <summary>On the scale of <see cref="ColumnFit"/>; 0 where the label tells nothing.</summary>
    public static decimal Fit(string label, Slot slot)
    {
        var key = LabelKey.Of(label);
        var text = slot.Text.Trim();
        if (key.Length == 0 || slot.Nature is CellNature.Placeholder or CellNature.Blank)
            return 0m;
        if (key == "序号")
            return slot.Nature == CellNature.Number && text.Length <= 3 && text.All(char.IsAsciiDigit) ? 1.5m : ColumnFit.Impossible;
        if (key.StartsWith("是否", StringComparison.Ordinal))
            return text is "是" or "否" or "√" or "×" or "☑" or "□" ? 3m : -4m;
        if (Array.Exists(Figures, f => key.EndsWith(f, StringComparison.Ordinal)))
            return slot.Nature is CellNature.Number or CellNature.Percent ? 1.5m : slot.Nature == CellNature.Value ? -1m : -4m;
        if (Array.Exists(Texts, t => key.EndsWith(t, StringComparison.Ordinal)))
            return slot.Nature is CellNature.Words or CellNature.Prose ? 1m : -3m;
        return 0m;
    }
}
