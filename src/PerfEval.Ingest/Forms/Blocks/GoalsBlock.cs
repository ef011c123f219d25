using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>年度总体目标 | 预期目标 | 实际完成情况, and the texts below.</summary>
internal sealed class GoalsBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => HeaderSlots(row) is not null || IsGoalBesideLabel(row, state) || DeclaredHeader(row, state) is not null;

    /// <summary>总体目标 | 目标的文字: a declaration of targets has no column for what was reached, and so no header.</summary>
    private bool IsGoalBesideLabel(GridRow row, FormState state)
    {
        var own = row.WithoutRepeats.ToArray();
        return own is [var label, var text] && state.Form.IndicatorHeader is null && !state.Form.HasBlock("goals")
            && (labels.Block(label.Text) == "goals" || labels.GoalColumn(label.Text) == ColumnRole.Expected)
            && !labels.IsLabel(text.Text) && text.Nature is CellNature.Words or CellNature.Prose;
    }

    public bool Continues(GridRow row, FormState state) => state.Form.HasBlock("goals") && state.Form.IndicatorHeader is null
        && row.Own.All(s => labels.Field(s.Text) is null) && (state.DeclaredGoal is { } goal ? Texts(row, state).Length == goal.Count : state.BlockHeader.Count > 0 || row.Own.Count() == 1);

    /// <summary>总体目标 | 中期目标（2024年—2026年） | 年度目标: which of the texts below is the year's.</summary>
    private (int Index, int Count)? DeclaredHeader(GridRow row, FormState state)
    {
        var own = row.WithoutRepeats.ToArray();
        if (own.Length < 3 || state.Form.IndicatorHeader is not null || labels.Block(own[0].Text) != "goals" && labels.GoalColumn(own[0].Text) != ColumnRole.Expected
            || !Array.TrueForAll(own, s => s.Nature is CellNature.Words or CellNature.Value && s.Text.Contains("目标", StringComparison.Ordinal)))
            return null;
        var columns = own[1..];
        return columns.Count(s => labels.GoalColumn(s.Text) == ColumnRole.Expected) == 1 ? (Array.FindIndex(columns, s => labels.GoalColumn(s.Text) == ColumnRole.Expected), columns.Length) : null;
    }

    private Slot[] Texts(GridRow row, FormState state) =>
        [.. (state.RepeatsMergedCells ? row.WithoutRepeats : row.Own).Where((s, i) => i > 0 || labels.Block(s.Text) is null)];

    public void Read(GridRow row, FormState state)
    {
        var isBesideLabel = IsGoalBesideLabel(row, state);
        state.Form.Blocks.Add("goals");
        if (HeaderSlots(row) is { } header)
        {
            state.BlockHeader = [header.Expected, header.Actual];
            state.RepeatsMergedCells = row.HasRepeats;
        }
        else if (DeclaredHeader(row, state) is { } declared)
        {
            state.DeclaredGoal = declared;
            state.BlockHeader = [];
            state.RepeatsMergedCells = row.HasRepeats;
        }
        else if (isBesideLabel)
        {
            var pair = row.WithoutRepeats.ToArray();
            state.BlockHeader = [];
            state.Form.Goals.Add(new Goal(pair[1].Source, null) { ExpectedLabel = pair[0].Text });
        }
        else
        {
            ReadTexts(row, state);
        }
    }

    private void ReadTexts(GridRow row, FormState state)
    {
        var texts = Texts(row, state);
        if (texts.Length == 0)
            return;
        if (state.DeclaredGoal is { } goal)
        {
            state.Form.Goals.Add(new Goal(texts[goal.Index].Source, null));
            state.Form.Unread.AddRange(texts.Where((_, i) => i != goal.Index).Select(s => s.Source));
            return;
        }

        var actualHeader = state.BlockHeader.Count == 2 ? state.BlockHeader[1] : null;
        Sourced<string>? expected = null;
        Sourced<string>? actual = null;
        if (texts.Length == 1 && actualHeader is not null && texts[0].Column >= actualHeader.Column)
        {
            actual = texts[0].Source;
        }
        else
        {
            expected = texts[0].Source;
            actual = texts.Length > 1 ? texts[1].Source : null;
            foreach (var slot in texts.Skip(2))
                state.Form.Unread.Add(slot.Source);
        }

        state.Form.Goals.Add(new Goal(expected, actual)
        {
            ExpectedLabel = state.BlockHeader.Count == 2 ? state.BlockHeader[0].Text : null,
            ActualLabel = actualHeader?.Text,
        });
    }

    /// <summary>The two header cells; the block's own label before them can read like one of them (年度总体目标).</summary>
    private (Slot Expected, Slot Actual)? HeaderSlots(GridRow row)
    {
        var own = row.WithoutRepeats.ToArray();
        if (own.Length is < 2 or > 4 || own.Any(s => labels.FundsColumn(s.Text)?.IsAmount() == true))
            return null;
        var candidates = own.Length > 2 && labels.Block(own[0].Text) == "goals" ? own[1..] : own;
        var actual = Array.FindLast(candidates, s => labels.GoalColumn(s.Text) == ColumnRole.Actual);
        var expected = Array.Find(candidates, s => labels.GoalColumn(s.Text) == ColumnRole.Expected);
        return expected is not null && actual is not null && !ReferenceEquals(expected, actual) ? (expected, actual) : null;
    }
}
