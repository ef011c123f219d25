using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Tests.Narrative.Reports;

public sealed class ReportSegmentsTests
{
    private const string Body = "\n一、项目概况\n项目已全部实施完毕。\n";

    [Theory]
    [InlineData("2023年度青柳市农业农村局部门\n预算绩效自评报告", "2023年度青柳市农业农村局部门预算绩效自评报告")]
    [InlineData("白石区民政局临时救助项目支出绩效\n评价报告", "白石区民政局临时救助项目支出绩效评价报告")]
    [InlineData("附件6\n白石区民政局临时救助项目绩效自评报告", "白石区民政局临时救助项目绩效自评报告")]
    [InlineData("云岭县民政局\n2023年度城乡低保资金\n绩效自评报告", "云岭县民政局2023年度城乡低保资金绩效自评报告")]
    [InlineData("云岭县民政局\n城乡低保项目支出绩效自评报告", "云岭县民政局城乡低保项目支出绩效自评报告")]
    [InlineData("当前位置:首页>公告\n2023年度城乡低保项目绩效自评报告", "2023年度城乡低保项目绩效自评报告")]
    [InlineData("青柳市水利局2022年度河道治理项目绩效自评情况", "青柳市水利局2022年度河道治理项目绩效自评情况")]
    public void A_title_may_stand_on_several_lines(string lines, string title)
    {
        var report = Given.Report(lines + Body);

        Assert.Equal(title, report.Title!.Value);
        Assert.Equal(report.Title, report.Opening);
        Assert.Equal(["项目已全部实施完毕。"], report.Passages.Select(p => p.Value));
    }

    [Fact]
    public void Several_reports_of_one_file_come_in_reading_order()
    {
        var reports = Given.Evaluations(
            $"白石区民政局临时救助项目支出绩效评价报告{Body}无\n\n白石区民政局高龄津贴项目支出绩效\n评价报告{Body}2023年度白石区民政局部门整体支出绩效自评报告{Body}");

        Assert.Equal(["临时救助", "高龄津贴", null], reports.Select(r => r.ProjectName?.Value));
        Assert.Equal([EvaluationType.Project, EvaluationType.Project, EvaluationType.Department], reports.Select(r => r.Type));
        Assert.Equal(["项目已全部实施完毕。", "无"], reports[0].Passages.Select(p => p.Value));
        Assert.All(reports, r => Assert.Equal("白石区民政局", r.ImplementingUnit?.Value));
    }

    [Fact]
    public void A_cover_and_page_headers_that_repeat_the_title_make_no_second_report()
    {
        const string title = "白石区民政局临时救助项目支出绩效评价报告";

        var report = Given.Report($"{title}\n二〇二四年三月\n{title}{Body}{title}\n二、结论\n自评得分95分。");

        Assert.Equal("95分", report.TotalScore!.Text);
    }

    [Fact]
    public void Text_without_a_title_is_a_report_by_its_headings()
    {
        var report = Given.Report("一、预算执行情况\n2023年预算数200万元，实际支出180万元。\n二、绩效目标完成情况\n完成培训500人次。");

        Assert.Null(report.Title);
        Assert.Equal(EvaluationForm.Narrative, report.Form);
        Assert.Equal(180_0000m, Assert.Single(report.Funds).Executed!.Value.Value);
    }

    [Theory]
    [InlineData("关于开展2023年度绩效自评工作的通知\n各乡镇、各部门：\n一、绩效自评范围\n100万元以上的项目支出。\n二、绩效自评要求\n于3月底前完成。")]
    [InlineData("云岭县财政局关于报送2023年度绩效自评报告的函\n现将绩效自评报告送上。\n附件：1.云岭县民政局城乡低保项目绩效自评报告")]
    [InlineData("关于报送2023年度部门整体支出绩效自评情况的报告\n县财政局：\n现将有关材料报上。")]
    [InlineData("一、会议时间\n3月5日。\n二、参会人员\n全体职工30人。")]
    [InlineData("根据《云岭县民政局城乡低保项目绩效自评报告》\n整改已完成。")]
    [InlineData("云岭县民政局城乡低保项目绩效自评报告")]
    [InlineData("")]
    public void Notices_letters_and_bare_titles_hold_no_report(string text) => Assert.Empty(Given.Evaluations(text));

    [Fact]
    public void A_frame_around_the_text_is_read_and_other_tables_are_not_prose()
    {
        var inner = Given.Blocks("云岭县民政局城乡低保项目绩效自评报告" + Body);
        var at = new Location { Block = 0 };
        var frame = new Table([new(0, 0, 1, 1, inner, at)], at);
        var grid = new Table([Cell(0, "在用资产"), Cell(1, "合计205件。")], at);

        var report = Assert.Single(Given.Reader.Read([frame, grid]));

        Assert.Equal(["项目已全部实施完毕。"], report.Passages.Select(p => p.Value));

        Cell Cell(int column, string text) => new(0, column, 1, 1, [new Paragraph(text, at)], at);
    }

    [Fact]
    public void A_text_of_great_length_without_a_full_stop_is_cut_behind_a_comma_and_never_within_a_figure()
    {
        var text = new string('甲', 15_980) + "，支出合计1234567.89万元，" + new string('乙', 9_000);

        var pieces = TextPiece.Of([new Paragraph(text, new())]);

        Assert.Equal(text, string.Concat(pieces.Select(p => p.Text)));
        Assert.True(pieces.Count > 1);
        Assert.Contains(pieces, p => p.Text.Contains("支出合计1234567.89万元", StringComparison.Ordinal));
    }

    [Fact]
    public void Soft_breaks_that_end_paragraphs_are_paragraphs()
    {
        var report = Given.Report("云岭县民政局城乡低保项目绩效自评报告\n一、项目概况\n占位。");
        var block = new Paragraph("（一）数量指标\n（1）走访≥20户。实际走访25户，完成年度目标。", new() { Block = 3 });
        var title = new Paragraph("云岭县民政局城乡低保项目绩效自评报告", new() { Block = 0 });

        var read = Assert.Single(Given.Reader.Read([title, block]));

        Assert.Empty(report.Indicators);
        var actual = Assert.Single(read.Indicators).Actual!;
        Assert.Equal("25户", block.Text[actual.At!.Start!.Value..actual.At.End!.Value]);
    }
}
