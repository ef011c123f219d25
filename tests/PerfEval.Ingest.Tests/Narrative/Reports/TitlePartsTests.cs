using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Reports;

namespace PerfEval.Ingest.Tests.Narrative.Reports;

public sealed class TitlePartsTests
{
    [Theory]
    [InlineData("白石区民政局临时救助项目支出绩效评价报告", "白石区", "白石区民政局", null, "临时救助")]
    [InlineData("白石县公路养护中心县乡公路保洁项目支出绩效评价报告", "白石县", "白石县公路养护中心", null, "县乡公路保洁")]
    [InlineData("白石区民政局2023年度临时救助项目绩效自评报告", "白石区", "白石区民政局", 2023, "临时救助项目")]
    [InlineData("关于2022年度云岭县水利局河道治理专项资金绩效自评情况的报告", "云岭县", "云岭县水利局", 2022, "河道治理专项资金")]
    [InlineData("云岭县水利局关于2022年度河道治理专项资金使用情况的绩效自评报告", "云岭县", "云岭县水利局", 2022, "河道治理专项资金")]
    [InlineData("青柳市图书馆2021年公共文化服务项目绩效自评工作报告", "青柳市", "青柳市图书馆", 2021, "公共文化服务项目")]
    [InlineData("青柳市疾控中心疫苗采购项目支出绩效自评情况说明", "青柳市", "青柳市疾控中心", null, "疫苗采购")]
    [InlineData("白石县养老服务中心建设项目支出绩效自评报告", "白石县", null, null, "养老服务中心建设")]
    [InlineData("青柳市数据中心2024年度项目支出绩效单位自评报告", "青柳市", "青柳市数据中心", 2024, null)]
    [InlineData("白石区民政局临时救助项目支出绩效评价报告(2023年度)", "白石区", "白石区民政局", 2023, "临时救助")]
    [InlineData("校园足球发展布局项目绩效自评总结", null, null, null, "校园足球发展布局项目")]
    public void Titles_of_projects_split(string title, string? place, string? unit, int? year, string? project) =>
        Assert.Equal(new(EvaluationType.Project, year, place, unit, project), Split(title));

    [Theory]
    [InlineData("2023年度青柳市农业农村局部门整体支出绩效自评报告", "青柳市", "青柳市农业农村局", 2023)]
    [InlineData("青柳市农业农村局2023年部门预算绩效自评报告", "青柳市", "青柳市农业农村局", 2023)]
    [InlineData("青柳市第一中学单位整体支出绩效自评报告", "青柳市", "青柳市第一中学", null)]
    [InlineData("2023年度部门整体支出绩效评价报告", null, null, 2023)]
    public void Titles_of_departments_split(string title, string? place, string? unit, int? year) =>
        Assert.Equal(new(EvaluationType.Department, year, place, unit, null), Split(title));

    [Fact]
    public void A_transfer_payment_is_not_part_of_the_projects_name() =>
        Assert.Equal(new(EvaluationType.Transfer, 2022, "云岭市", null, "优抚医疗补助经费"), Split("云岭市优抚医疗补助经费转移支付2022年度绩效自评报告"));

    [Theory]
    [InlineData("部门预算项目绩效自评报告")]
    public void A_project_of_a_departments_budget_is_a_project(string title) => Assert.Equal(EvaluationType.Project, Split(title).Type);

    [Theory]
    [InlineData("关于做好绩效自评工作的通知")]
    [InlineData("项目支出绩效自评表")]
    [InlineData("部门整体支出绩效目标申报表")]
    [InlineData("政府工作报告")]
    [InlineData("事前绩效评估报告")]
    public void Other_titles_have_no_tail(string title) =>
        Assert.Equal(-1, TitleParts.TailStart(title, Given.Words.Titles));

    private static TitleParts Split(string title) => TitleParts.Split(title, Given.Words);
}
