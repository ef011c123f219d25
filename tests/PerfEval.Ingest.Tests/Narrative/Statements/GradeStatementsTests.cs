namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class GradeStatementsTests
{
    [Theory]
    [InlineData("评价结果为优。", "优")]
    [InlineData("自评等级为“一等”。", "一等")]
    [InlineData("2023年部门整体支出绩效自评等级为优秀等次，特此报告。", "优秀")]
    [InlineData("自评得分95分，优。", "优")]
    [InlineData("自评得分85分，评价等级：良。", "良")]
    [InlineData("自评得分92分，评为“良好”等次。", "良好")]
    [InlineData("该项目完成较好，自评为“优”。", "优")]
    [InlineData("自评得分91.8分，评价等级为A。", "A")]
    [InlineData("上年度自评得分82分，等级为良。今年自评得分95分，评价等级为优。", "优")]
    public void The_report_claims_a_grade(string body, string grade) => Assert.Equal(grade, Given.Department(body).Grade?.Value);

    [Theory]
    [InlineData("总体自评结果良好，项目立项规范。")]
    [InlineData("举报奖励项目自评等级为三级。")]
    [InlineData("自评等级一等14个，三等1个。")]
    [InlineData("等级一般划分为四档：90分以上为优。")]
    [InlineData("评价结果为优化预算提供依据。")]
    public void Praise_rules_and_single_projects_are_no_grade(string body) => Assert.Null(Given.Department(body).Grade);
}
