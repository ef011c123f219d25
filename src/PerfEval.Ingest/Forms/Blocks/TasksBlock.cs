using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>
/// 年度主要任务 | 任务名称 | 主要内容 | 全年预算数 | 全年执行数 of department forms. Its amounts are those of tasks, not of
/// the funds block; the rows are kept as raw text.
/// </summary>
internal sealed class TasksBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => state.Form.IndicatorHeader is null
        && row.Own.Count() > 1 && row.Own.Take(2).Any(s => labels.Block(s.Text) == "tasks");

    public bool Continues(GridRow row, FormState state) => state.Form.HasBlock("tasks") && state.Form.IndicatorHeader is null
        && labels.Field(row.Own.First().Text) is null && labels.Block(row.Own.First().Text) is null;

    public void Read(GridRow row, FormState state)
    {
        state.Form.Blocks.Add("tasks");
        foreach (var slot in row.Own.Where(s => labels.Block(s.Text) is null))
            state.Form.Unread.Add(slot.Source);
    }
}
