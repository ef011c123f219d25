using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Pages;

public class StruckTextTests
{
    /// <summary>预算执行率 ends at 140; 85% stands from there to 155, 95% behind it.</summary>
    private static readonly PdfGlyph[] Text = Ink.Line("预算执行率85%95%。", 90, 200);

    [Fact]
    public void Text_with_a_line_through_it_is_no_value_but_a_notice()
    {
        var document = PdfPages.Read(Ruled(new PdfRuling(140, 197.2f, 155, 197.2f, 0.6f, PdfColor.Black)));

        Assert.Equal(["预算执行率95%。"], document.Texts());
        Assert.Equal(("struck-text", "此处有被删除线划去的文字，未计入正文：“85%”。"), (document.Notices[0].Code, document.Notices[0].Message));
        Assert.Equal(140, document.Notices[0].At!.Box!.Left);
    }

    [Fact]
    public void An_underline_strikes_nothing() => Assert.Equal(
        ["预算执行率85%95%。"], PdfPages.Read(Ruled(new PdfRuling(140, 201.2f, 155, 201.2f, 0.6f, PdfColor.Black))).Texts());

    [Fact]
    public void A_line_that_ends_in_the_middle_of_a_glyph_or_beyond_the_text_strikes_nothing()
    {
        foreach (var (left, right) in ((float, float)[])[(143, 155), (140, 167), (60, 300), (140, 400)])
            Assert.Equal(["预算执行率85%95%。"], PdfPages.Read(Ruled(new PdfRuling(left, 197.2f, right, 197.2f, 0.6f, PdfColor.Black))).Texts());
    }

    [Fact]
    public void A_bar_over_the_text_as_thick_as_a_shade_strikes_nothing() => Assert.Equal(
        ["预算执行率85%95%。"], PdfPages.Read(Ruled(new PdfRuling(140, 196, 155, 196, 3, PdfColor.Black))).Texts());

    [Fact]
    public void A_minus_that_is_drawn_as_a_line_over_its_glyph_stays() => Assert.Equal(
        ["结转-12.5万元"],
        PdfPages.Read(PdfPages.Page(Ink.Line("结转-12.5万元", 90, 200)) with { Rulings = [new PdfRuling(110, 197, 115, 197, 0.6f, PdfColor.Black)] }).Texts());

    private static PdfPageContent Ruled(params PdfRuling[] rulings) => PdfPages.Page(Text) with { Rulings = rulings };
}
