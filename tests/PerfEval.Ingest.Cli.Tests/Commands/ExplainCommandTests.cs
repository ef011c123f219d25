namespace PerfEval.Ingest.Cli.Tests.Commands;

public class ExplainCommandTests
{
    private const string Form =
        "项目支出绩效自评表\n（2023年度）\n\n"
        + "项目名称\t图书采购\n实施单位\t某县图书馆\n"
        + "项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
        + "\t年度资金总额\t40\t40\t30\t10\t75%\t7.5\n"
        + "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n"
        + "产出指标\t数量指标\t采购图书册数\t≥600册\t480册\t60\t55\t经费未到位\n"
        + "产出指标\t质量指标\t图书验收合格率\t100%\t100%\t30\t30\t\n"
        + "总分\t\t\t\t\t100\t94\t\n";

    [Fact]
    public async Task Every_score_is_stated_beside_the_recomputed_one_with_its_arithmetic()
    {
        using var bench = new Workbench();
        var (status, output, _) = await WholeProgram.RunAsync("explain", bench.Write("form.txt", Form));

        Assert.Equal(0, status);
        Assert.Matches(@"年度资金总额 执行率 +75% +=  75% +30/40", output);
        Assert.Matches(@"年度资金总额 得分 +7\.5 +=  7\.5 +按执行率 10×75%", output);
        Assert.Matches(@"采购图书册数 +55 +≠  48 +按完成比例 60×480/600（多 7）", output);
        Assert.Matches(@"图书验收合格率 +30 +=  30 +达到指标值", output);
        Assert.Matches(@"总分 +94 +≠  92\.5 +预算执行 7\.5 \+ 指标 85（多 1\.5）", output);
    }

    [Fact]
    public async Task A_report_s_sentences_are_computed_once_more()
    {
        using var bench = new Workbench();
        var (_, output, _) = await WholeProgram.RunAsync(
            "explain",
            bench.Write("report.txt", "某县图书馆2023年度图书采购项目支出绩效自评报告\n一、资金情况\n到位资金40万元，其中：县级资金30万元，支出30万元，结余20万元。\n"));

        Assert.Matches(@"到位资金 +40万元 +≥  30万元 +其中 县级资金 30万元", output);
        Assert.Matches(@"结余 +20万元 +≠  10万元 +到位资金 40万元 − 支出 30万元", output);
    }

    [Fact]
    public async Task The_json_says_how_each_score_comes_about()
    {
        using var bench = new Workbench();
        var (_, json, _) = await WholeProgram.RunAsync("extract", bench.Write("form.txt", Form));

        Assert.Contains("\"scoreExplanation\":{\"explained\":false,\"recomputed\":\"48\",\"way\":\"按完成比例 60×480/600\",\"difference\":7}", json, StringComparison.Ordinal);
        Assert.Contains("\"scoreExplanation\":{\"explained\":true,\"recomputed\":\"7.5\",\"way\":\"按执行率 10×75%\",\"difference\":0", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_figures_says_so()
    {
        using var bench = new Workbench();
        var (_, output, _) = await WholeProgram.RunAsync("explain", bench.Write("report.txt", "某县图书馆2023年度图书采购项目支出绩效自评报告\n一、基本情况\n工作有序开展，成效明显。\n"));

        Assert.Contains("没有可以重新计算的数字", output, StringComparison.Ordinal);
    }
}
