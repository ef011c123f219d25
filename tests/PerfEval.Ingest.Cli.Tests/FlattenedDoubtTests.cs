namespace PerfEval.Ingest.Cli.Tests;

/// <summary>What a flattened text leaves open about a row supports no finding; what it tells does.</summary>
public sealed class FlattenedDoubtTests
{
    [Theory]
    [InlineData("时效指标 | 采购完成及时率 | ≥95% | 20 |")] // the result, or the points of a row that lost cells
    [InlineData("时效指标 | ≥ | ≥95% | 20 | 20 |")] // a comparator where the name stood
    public async Task A_row_whose_cells_may_stand_elsewhere_is_no_fault_of_the_report(string row) => Assert.DoesNotContain(": PE", await CheckAsync(row), StringComparison.Ordinal);

    [Fact]
    public async Task A_row_that_is_whole_is_judged() => Assert.Contains("PE301", await CheckAsync("时效指标 | 采购完成及时率 | ≥95% | 98% | 20 | 25 |"), StringComparison.Ordinal);

    private static async Task<string> CheckAsync(string row)
    {
        using var bench = new Workbench();
        var form = bench.Write("form.txt", $"""
            项目支出绩效自评表 |
            (2023年度) |
            项目名称 | 图书采购 |
            主管部门 | 某县文化和旅游局 | 实施单位 | 某县图书馆 |
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
            产出指标 | 数量指标 | 采购图书册数 | ≥600册 | 612册 | 40 | 40 | |
            质量指标 | 图书验收合格率 | ≥95% | 98% | 30 | 30 | |
            {row}
            效益指标 | 社会效益指标 | 读者增长人数 | ≥100人 | 120人 | 10 | 10 | |
            总分 | 100 | 100 |

            """);
        return (await WholeProgram.RunAsync("check", form, "--fail-level", "never")).Output;
    }
}
