using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Narrative.Reports;

public sealed class ReportHeadTests
{
    [Theory]
    [InlineData("城乡低保项目绩效自评报告\n（2022年度）\n一、概况\n2021年、2021年度、2021年均有投入。")]
    [InlineData("城乡低保项目绩效自评报告\n根据《2023年绩效自评工作的通知》（云财〔2023〕2号），现将2022年度绩效自评情况报告如下。")]
    [InlineData("城乡低保项目绩效自评报告\n一、概况\n本局成立于2019年3月25日。2022年救助30人，2022年支出5万元，比2021年多救助3人。（云民〔2023〕1号、云民[2023]3号）")]
    [InlineData("城乡低保项目绩效自评报告\n预算年度：2022\n2023年支出5万元，2023年到位5万元。")]
    [InlineData("二〇二二年度城乡低保项目绩效自评报告\n一、概况\n2023年3月完成自评。")]
    public void The_year_is_the_one_evaluated(string text) => Assert.Equal(2022, Given.Report(text).FiscalYear?.Value);

    [Fact]
    public void A_report_that_names_no_year_has_none() => Assert.Null(Given.Report("城乡低保项目绩效自评报告\n云民〔2023〕1号要求已落实。").FiscalYear);

    [Theory]
    [InlineData("城乡低保项目绩效自评报告\n填报单位（盖章）：云岭县民政局   填报日期：3月\n已完成。")]
    [InlineData("城乡低保项目绩效自评报告\n已完成。\n云岭县民政局\n2024年3月5日")]
    [InlineData("城乡低保项目绩效自评报告\n已完成。\n云岭县民政局（盖章）\n二〇二四年三月十五日")]
    [InlineData("城乡低保项目绩效自评报告\n（单位：云岭县民政局）\n已完成。")]
    [InlineData("城乡低保项目绩效自评报告\n按照统一部署，云岭县民政局对2023年度城乡低保项目开展了绩效自评，现报告如下。")]
    public void A_unit_may_name_itself_outside_the_title(string text)
    {
        var report = Given.Report(text);

        Assert.Equal("云岭县民政局", report.ImplementingUnit?.Value);
        Assert.Equal("云岭县", report.Region?.Value);
    }

    [Fact]
    public void A_report_that_names_no_unit_has_none()
    {
        var report = Given.Report("云岭市城乡低保补助资金\n2022年度绩效自评报告\n一、概况\n我局高度重视，县财政局给予支持。");

        Assert.Null(report.ImplementingUnit);
        Assert.Null(report.CompetentDepartment);
        Assert.Equal(("云岭市", "城乡低保补助资金"), (report.Region!.Value, report.ProjectName!.Value));
    }

    [Fact]
    public void A_finance_bureau_that_evaluates_is_not_the_reporting_unit() =>
        Assert.Null(Given.Report("云岭市城乡低保补助资金\n2022年度绩效自评报告\n云岭市财政局对补助资金开展了绩效评价。").ImplementingUnit);

    [Fact]
    public void The_competent_department_is_taken_where_a_line_states_it() =>
        Assert.Equal("云岭县民政局", Given.Report("城乡低保项目绩效自评报告\n主管部门：云岭县民政局\n已完成。").CompetentDepartment?.Value);

    [Fact]
    public void The_outline_of_transfer_reports_makes_a_transfer() =>
        Assert.Equal(EvaluationType.Transfer, Given.Report("云岭市城乡低保补助资金2022年度绩效自评报告\n一、绩效目标分解下达情况\n已下达。").Type);

    [Fact]
    public void Parts_of_the_title_know_their_line()
    {
        var report = Given.Report("2023年度青柳市农业农村局部门\n预算绩效自评报告\n一、概况\n已完成。");

        Assert.Equal((1, 0, 4), (report.FiscalYear!.At.Line, report.FiscalYear.At.Start, report.FiscalYear.At.End));
        Assert.Equal((1, 6, 14), (report.ImplementingUnit!.At.Line, report.ImplementingUnit.At.Start, report.ImplementingUnit.At.End));
    }

    [Fact]
    public void A_unit_of_money_is_no_unit() =>
        Assert.Null(Given.Report("城乡低保项目绩效自评报告\n（单位：人民币万元）\n已完成。").ImplementingUnit);

    [Fact]
    public void A_line_names_the_project_of_a_report_whose_title_does_not() =>
        Assert.Equal("污水处理（二期）项目", Given.Report("项目支出绩效自评报告\n项目名称：污水处理（二期）项目\n填报单位：云岭县民政局\n已完成。").ProjectName?.Value);

    [Fact]
    public void A_title_without_a_project_over_a_departments_headings_is_a_departments()
    {
        var report = Given.Report("云岭县民政局2024年度预算绩效自评报告\n一、部门整体支出绩效自评结果\n已完成。");

        Assert.Equal((EvaluationType.Department, "云岭县民政局"), (report.Type, report.ImplementingUnit!.Value));
    }

    [Theory]
    [InlineData("中共云岭县委宣传部2023年部门整体支出绩效自评报告\n已完成。", "云岭县", "中共云岭县委宣传部")]
    [InlineData("云岭县民政局2023年度\n部门（单位）整体支出绩效自评报告\n已完成。", "云岭县", "云岭县民政局")]
    [InlineData("云岭县财政局关于2023年度县级部门预算绩效自评情况的报告\n已完成。", "云岭县", "云岭县财政局")]
    public void A_departments_title_names_place_and_unit(string text, string place, string unit)
    {
        var report = Given.Report(text);

        Assert.Equal((place, unit), (report.Region?.Value, report.ImplementingUnit?.Value));
    }
}
