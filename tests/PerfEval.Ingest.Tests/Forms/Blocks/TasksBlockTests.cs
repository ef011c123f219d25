using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

public class TasksBlockTests
{
    private const string Tasks = """
        年度主要任务 | 任务名称 | 主要内容 | 全年预算数 | 全年执行数
        ^ | 任务一 | 管网巡查 | 150 | 145
        ^ | 合计 | | 150 | 145
        """;

    private const string Funds = """
        预算资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数
        ^ | 年度资金总额 | 200 | 230 | 223
        """;

    [Theory]
    [InlineData(Funds + "\n" + Tasks)]
    [InlineData(Tasks + "\n" + Funds)]
    public void Amounts_of_tasks_are_not_those_of_the_funds_block(string blocks)
    {
        var form = FormTables.ReadOne($"""
            部门整体支出绩效自评表
            部门名称 | 某县水务局 | < | < | <
            {blocks}
            """);

        var row = Assert.Single(form.Funds!.Rows);
        Assert.Equal("230", row.Cells.Cell(ColumnRole.AnnualBudget)?.Value);
        Assert.Contains(form.Unread, s => s.Value == "管网巡查");
        Assert.Empty(form.Notices);
    }
}
