using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>资金管理情况 of transfer forms: aspect | 情况说明 | 存在问题和改进措施.</summary>
internal sealed class ManagementBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => row.Own.Any(s => labels.ManagementColumn(s.Text) == ColumnRole.Problem)
        && row.Own.Any(s => labels.ManagementColumn(s.Text) == ColumnRole.Statement || labels.Block(s.Text) == "management")
        && !FormLines.IsIndicatorHeader(row, labels);

    public bool Continues(GridRow row, FormState state) => state.Form.IndicatorHeader is null && Aspect(row, state) is not null;

    public void Read(GridRow row, FormState state)
    {
        state.Form.Blocks.Add("management");
        if (Opens(row, state))
        {
            state.RepeatsMergedCells = row.HasRepeats;
            state.BlockHeader = row.Own.Where(s => labels.ManagementColumn(s.Text) is not null).ToArray();
            return;
        }

        var aspect = Aspect(row, state)!;
        Sourced<string>? statement = null;
        Sourced<string>? problem = null;
        var problemHeader = state.BlockHeader.FirstOrDefault(s => labels.ManagementColumn(s.Text) == ColumnRole.Problem);
        foreach (var slot in row.Own.SkipWhile(s => !ReferenceEquals(s, aspect)).Skip(1))
        {
            // A merged cell written once for each of its columns is still one.
            if (state.RepeatsMergedCells && Under(slot, state) is { } header && labels.ManagementColumn(header.Text) is { } role
                && slot.Text == (role == ColumnRole.Problem ? problem : statement)?.Text)
                continue;
            // By its place under 存在问题; else the first is the statement, the second the problem.
            var underProblem = problemHeader is not null && slot.Column >= problemHeader.Column && slot.Column < problemHeader.End;
            if (problem is null && (underProblem || statement is not null))
                problem = slot.Source;
            else if (statement is null)
                statement = slot.Source;
            else
                state.Form.Unread.Add(slot.Source);
        }

        state.Form.Management.Add(new ManagementAspect(aspect.Source, statement, problem));
    }

    private static Slot? Under(Slot slot, FormState state) => state.BlockHeader.FirstOrDefault(h => slot.Column >= h.Column && slot.Column < h.End);

    private Slot? Aspect(GridRow row, FormState state) => row.Own.FirstOrDefault(s => labels.IsManagementAspect(s.Text))
        ?? (state.Form.HasBlock("management") && state.Form.Goals.Count == 0 && row.Own.First() is { } first
            && first.Nature == CellNature.Words && first.Text.Trim().Length <= 12 && labels.Block(first.Text) is null ? first : null);
}
