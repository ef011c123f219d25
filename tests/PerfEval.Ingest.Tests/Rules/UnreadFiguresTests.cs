using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Forms;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>A cell whose figure could not be read is not a blank one: nothing is said to be missing, and nothing is added up without it.</summary>
public class UnreadFiguresTests
{
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("440.00（含追加40）", "", "", "")]
    [InlineData("", "60（预付）", "", "")]
    [InlineData("", "", "48.5（扣1.5分）", "")]
    [InlineData("", "", "", "98.5/优")]
    public void What_is_printed_and_not_read_supports_no_finding(string budget, string part, string score, string total)
    {
        var form = new Ingestion(SchemaFiles.BuiltIn).Run(FormTables.Document($"""
            项目支出绩效自评表
            （2023年度）
            项目名称 | 图书采购 | < | < | < | < | <
            主管部门 | 某县文旅局 | < | < | 实施单位 | 某县图书馆 | <
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            年度资金总额 | 400 | {Or(budget, "440")} | 440 | 10 | 100% | 10
            其中：财政拨款 | 300 | 380 | {Or(part, "380")} | — | 100% | —
            上年结转资金 | 0 | 0 | 0 | — | | —
            其他资金 | 100 | 60 | 60 | — | 100% | —
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 采购册数 | ≥600册 | 600册 | 50 | {Or(score, "48.5")}
            效益指标 | 社会效益指标 | 借阅人次 | ≥900人次 | 900人次 | 40 | 40
            总分 | < | < | < | < | 100 | {Or(total, "98.5")}
            """));
        Assert.DoesNotContain(form.Findings, f => f.Rule is "PE101" or "PE201" or "PE203" or "PE204" or "PE401");

        static string Or(string text, string usual) => text.Length > 0 ? text : usual;
    }
}
