namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class ScoreStatementsTests
{
    [Theory]
    [InlineData("根据部门整体支出评价指标体系打分得出结果为95.48分，其中预算执行得分9.48分，指标得分86分。", "95.48分")]
    [InlineData("认真整改，提高效益。自评95.5分。", "95.5分")]
    [InlineData("自评得分：95分。", "95分")]
    [InlineData("总分100分，自评得分95分，等次为优。", "95分")]
    [InlineData("经综合评价，2023年度部门整体支出绩效自评总得分为95分。", "95分")]
    [InlineData("青柳市农业农村局自评得分95分。", "95分")]
    [InlineData("本项目综合得分95分。", "95分")]
    [InlineData("自评总分100分。", "100分")]
    [InlineData("自评得分结果为95.7分，其中预算执行情况得分9.7分。", "95.7分")]
    [InlineData("经自评，我委整体支出绩效自评分93.5分。", "93.5分")]
    [InlineData("本院2023年度整体支出绩效自评得分为96分。", "96分")]
    [InlineData("经自查，本部门自查计分86.6分，等级为良。其中绩效指标得分77分，预算执行得分9.6分。", "86.6分")]
    [InlineData("经综合评定，评定分值为92.5分。产出指标得50分，预算执行得9.3分。", "92.5分")]
    [InlineData("本部门自评成绩为96.1分，等次为优秀，其中预算执行9.3分，绩效指标86.8分。", "96.1分")]
    [InlineData("部门整体支出绩效自评综合计分93.4分。", "93.4分")]
    [InlineData("自评得95分，评价等级为优。预算执行得分9.3分，绩效指标得分85.7分。", "95分")]
    [InlineData("绩效指标评分85.7分，加上预算执行9.3分，本部门自评得分为95分。", "95分")]
    [InlineData("绩效指标得分87分，预算执行得分9.3分，综合评价得分96.3分。", "96.3分")]
    [InlineData("本部门自评核计86.6分，其中预算执行9.6分、绩效指标77分。", "86.6分")]
    [InlineData("部门预算200万元，其中财政资金150万元，支出186万元，自评得分95分。", "95分")]
    [InlineData("按照绩效评价指标综合评分95分。", "95分")]
    [InlineData("上年度得分97分，本部门得分95分。", "95分")]
    [InlineData("预算数300万元，执行数285万元，执行率95%，得分9.5分。\n本部门综合自评得分95分。", "95分")]
    [InlineData("培训人次目标值100人次，完成值98人次，得分9.8分。\n自评得分93分，等级为优。", "93分")]
    [InlineData("产出指标满分50分，自评48分。\n自评总分91分。", "91分")]
    [InlineData("我镇2023年度整体支出绩效自评综合得分91分。", "91分")]
    [InlineData("我校自评综合得分91分。", "91分")]
    [InlineData("我中心自评得分91分。", "91分")]
    [InlineData("我院自评得分91分。", "91分")]
    [InlineData("该政策综合得分91分。", "91分")]
    public void The_report_claims_a_total_score(string body, string score)
    {
        var total = Given.Department(body).TotalScore;

        Assert.Equal(score, total?.Text);
        Assert.Equal(score, total!.Value.Figure.ToString() + "分");
    }

    [Theory]
    [InlineData("自评平均分88.6分，一等项目14个。")]
    [InlineData("预算执行得分9.48分，产出指标得分45分。")]
    [InlineData("农村公路养护项目自评得分88分。")]
    [InlineData("总分一般设置为100分，90分以上为优。")]
    [InlineData("自评得分90分以上的项目8个。")]
    [InlineData("（一）农村公路养护项目\n自评得分88分。")]
    [InlineData("疫苗采购项目预算120万元，支出115万元，执行率95.83%，自评得分96分；车辆购置项目预算30万元，自评得分97分。")]
    [InlineData("自评覆盖率100%，自评项目15个。")]
    [InlineData("绩效指标得分77分，评价结果为优。")]
    [InlineData("部门绩效情况93.1分；其中，绩效得分77分。")]
    [InlineData("本部门核查结果为86.6分，绩效得分77分。")]
    [InlineData("产出质量评定96分，其中数量48分、时效48分。")]
    [InlineData("全县平均评计91分，其中城区46分、乡镇45分。")]
    [InlineData("自评分值100分，逐项评定。")]
    [InlineData("执行率95%，得分9.5分。")]
    public void Other_points_are_no_total_score(string body) => Assert.Null(Given.Department(body).TotalScore);

    [Fact]
    public void A_word_that_leads_to_a_score_may_be_a_piece_of_the_projects_name() => Assert.Equal(
        "88.07分",
        Given.Report("云岭县教育局2023年度教师培训经费项目支出绩效自评报告\n2023年度教师培训经费项目绩效自评总分为88.07分，其中：预算执行情况得分9.67分。").TotalScore?.Text);

    [Fact]
    public void Parts_and_averages_are_facts() =>
        Assert.Equal(
            [("预算执行得分", 9.48m), ("项目自评平均分", 88.6m)],
            Given.Department("预算执行得分9.48分。项目自评平均分为88.6分，全部公开。").Facts.Select(f => (f.Label, f.Quantity.Value!.Value.Value)));

    [Fact]
    public void A_score_may_stand_in_quotation_marks() =>
        Assert.Equal(97.72m, Given.Project("项目自评得分为“97.72”分。").TotalScore?.Value.Value);
}
