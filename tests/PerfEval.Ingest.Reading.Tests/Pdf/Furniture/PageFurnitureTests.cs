using PerfEval.Ingest.Reading.Pdf.Furniture;
using PerfEval.Ingest.Reading.Tests.Pdf.Pages;
using PerfEval.Ingest.Reading.Tests.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Furniture;

public class PageFurnitureTests
{
    [Theory]
    [InlineData("第9页", "第 10 页")]
    [InlineData("第9页", "第100页")]
    [InlineData("绩效报告 共1200页 第3页", "绩效报告 共1200页 第1024页")]
    public void Lines_that_say_their_own_page_are_the_same_however_many_figures_it_has(string one, string other) =>
        Assert.Equal(PageFurniture.KeyOf(one), PageFurniture.KeyOf(other));

    [Theory]
    [InlineData("附件3", 10)]
    [InlineData("项目支出绩效自评表", 10)]
    [InlineData("项目支出绩效自评表", 16)]
    public void What_heads_every_page_of_a_table_that_goes_on_does_not_cut_it(string head, float size) => Assert.Equal(
        [head, "5x2", "header: " + head],
        PdfPages.Read(Page(1, head, size, 90, 780, "项目名称|渠道清淤", "分值|20"), Page(2, head, size, 70, 780, "得分|18"), Page(3, head, size, 70, 130, "质量|合格", "总分|92")).Texts());

    [Theory]
    [InlineData("附件3", "附件3")]
    [InlineData("项目支出绩效自评表", "项目支出绩效自评表")]
    public void What_heads_a_form_that_begins_anew_stays_with_it(string first, string second) => Assert.Equal(
        [first, "2x2", second, "2x2"],
        PdfPages.Read(Page(1, first, 10, 90, 780, "项目名称|渠道清淤", "分值|20"), Page(2, second, 10, 90, 780, "项目名称|泵站维修", "分值|30")).Texts());

    [Fact]
    public void A_form_of_other_labels_below_the_same_head_stays_with_it() => Assert.Equal(
        ["附件3", "2x2", "附件3", "2x2"],
        PdfPages.Read(Page(1, "附件3", 10, 90, 780, "单位名称|水务局", "分值|20"), Page(2, "附件3", 10, 90, 780, "项目名称|泵站维修", "得分|30")).Texts());

    [Fact]
    public void Attachments_of_other_numbers_are_two() => Assert.Equal(
        ["附件3", "2x2", "附件4", "1x2"],
        PdfPages.Read(Page(1, "附件3", 10, 90, 780, "项目名称|渠道清淤", "分值|20"), Page(2, "附件4", 10, 70, 100, "得分|18")).Texts());

    [Fact]
    public void What_heads_a_table_behind_one_that_a_line_of_names_ends_stays_with_it()
    {
        var first = Page(1, "附件3", 10, 90, 760, "项目名称|渠道清淤", "分值|20");
        first = first with { Glyphs = [.. first.Glyphs, .. Ink.Line("填报人：周文静", 105, 790)] };

        Assert.Equal(["附件3", "2x2", "填报人：周文静", "附件3", "1x2"], PdfPages.Read(first, Page(2, "附件3", 10, 70, 780, "得分|18")).Texts());
    }

    [Fact]
    public void Page_numbers_below_do_not_end_a_table()
    {
        PdfPageContent Numbered(PdfPageContent page, string number) => page with { Glyphs = [.. page.Glyphs, .. Ink.Line(number, 285, 805)] };

        Assert.Equal(
            ["附件3", "3x2", "footer: — 1 —", "header: 附件3"],
            PdfPages.Read(Numbered(Page(1, "附件3", 10, 90, 760, "项目名称|渠道清淤", "分值|20"), "— 1 —"), Numbered(Page(2, "附件3", 10, 70, 760, "得分|18"), "— 2 —")).Texts());
    }

    private static PdfPageContent Page(int number, string head, float size, float top, float bottom, params string[] rows)
    {
        var edges = Enumerable.Range(0, rows.Length + 1).Select(i => top + ((bottom - top) * i / rows.Length)).ToArray();
        var page = new DrawnPage(number).Text(head, 240, 45, size).Grid([100, 250, 400], edges);
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split('|');
            page.Text(cells[0], 105, edges[i] + 15).Text(cells[1], 255, edges[i] + 15);
        }

        return page.Content;
    }
}
