using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Forms;

namespace PerfEval.Ingest.Tests.Evaluations;

/// <summary>A report and a form of one file that are one evaluation.</summary>
public class ReportsAndFormsTests
{
    private static Submission Run(string drawing) => new Ingestion(SchemaFiles.BuiltIn).Run(FormTables.Document(drawing));

    private const string Form = """
        2023年度项目支出绩效自评表
        项目名称 | 校车补贴 | 主管部门 | 某县教育局 | 实施单位 | 某县校车服务中心
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 补贴校车数 | ≥20辆 | 21辆 | 100 | 100
        总分 | < | < | < | < | 100 | 100
        """;

    [Fact]
    public void A_letter_without_any_figure_is_no_evaluation_beside_its_form()
    {
        var submission = Run($"""
            关于2023年度校车补贴绩效自评情况的报告
            按照财政部门关于开展绩效自评工作的通知要求，我单位高度重视，认真组织开展了绩效自评，现将有关情况报告如下，自评表附后。
            {Form}
            """);

        Assert.Equal("某县校车服务中心", Assert.Single(submission.Evaluations).ImplementingUnit?.Value);
        Assert.Contains(submission.Notices, n => n.Code == "report-without-figures");
    }

    [Fact]
    public void A_report_that_states_a_figure_stays_an_evaluation_beside_its_form() =>
        Assert.Equal(2, Run($"""
            关于2023年度校车补贴绩效自评情况的报告
            2023年度校车补贴预算资金120万元，实际支出118万元，补贴校车21辆，自评98分。
            {Form}
            """).Evaluations.Count);

    [Fact]
    public void A_report_of_results_is_no_statement_of_goals_for_a_table_of_goals_below_it() =>
        Assert.Equal(
            [EvaluationStage.Evaluation, EvaluationStage.Goal],
            Run("""
                2023年度校车补贴绩效自评工作报告
                一、项目资金情况
                全年预算数120万元，全年执行数120万元，预算执行率100%。
                二、绩效目标

                指标名称 | 计量单位 | 指标性质 | 指标值
                补贴校车数 | 辆 | ≥ | 20
                校车检验合格率 | % | = | 100
                家长满意度 | % | ≥ | 95
                """).Evaluations.Select(e => e.Stage));

    [Fact]
    public void The_tables_of_a_report_are_the_report_s()
    {
        var e = Assert.Single(Run("""
            2023年度校车补贴绩效自评报告
            一、项目基本情况
            校车补贴由某县教育局组织实施，保障学生上下学安全。
            二、资金使用情况

            资金来源 | 计划安排资金（万元） | 实际到位资金（万元） | 实际支出（万元） | 结余（万元）
            中央 | 60.00 | 60.00 | 50.00 | 10.00
            县 | 40.00 | 40.00 | 40.00 | 0.00
            合计 | 100.00 | 100.00 | 90.00 | 10.00

            三、绩效目标完成情况

            一级指标 | 二级指标 | 指标内容 | 指标（目标）值 | 实际完成值
            产出指标 | 数量指标 | 补贴校车数 | ≥20辆 | 21辆
            ^ | 质量指标 | 校车检验合格率 | 100% | 100%

            四、存在的问题及下一步打算
            进一步加强项目管理，提高资金使用效益。
            """).Evaluations);

        Assert.Equal(("校车补贴", 2023, 2), (e.ProjectName?.Value, e.FiscalYear?.Value, e.Indicators.Count));
        Assert.Equal([(FundSource.Central, 500_000m), (FundSource.County, 400_000m), (FundSource.Total, 900_000m)], e.Funds.Select(f => (f.Source, f.Executed!.Value.Yuan.Value)));
        Assert.Equal(1_000_000m, e.Funds[2].Received?.Value.Yuan.Value);
    }

    [Fact]
    public void What_a_report_s_sentences_state_is_still_checked_where_its_tables_join_it()
    {
        var submission = Run("""
            2023年度校车补贴绩效自评报告
            一、项目基本情况
            全年到位资金100万元，支出90万元，结余20万元。
            二、绩效目标完成情况

            一级指标 | 二级指标 | 指标内容 | 指标（目标）值 | 实际完成值
            产出指标 | 数量指标 | 补贴校车数 | ≥20辆 | 21辆
            ^ | 质量指标 | 校车检验合格率 | 100% | 100%
            """);

        Assert.Equal("PE503", Assert.Single(submission.Findings, f => f.Severity == Severity.Error).Rule);
    }
}
