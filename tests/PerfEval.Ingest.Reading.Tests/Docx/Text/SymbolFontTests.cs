using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Text;

public class SymbolFontTests
{
    [Theory]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "00A8", "☐")]
    [InlineData("Wingdings", "F0FC", "√")]
    [InlineData("Wingdings", "F081", "①")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "F0A3", "☐")]
    [InlineData("Wingdings 2", "0050", "√")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Symbol", "F0A3", "≤")]
    [InlineData("Symbol", "F0D6", "√")]
    [InlineData("Symbol", "F0B4", "×")]
    [InlineData("Symbol", "F0E5", "∑")]
    [InlineData("Symbol", "F061", "α")]
    [InlineData("Segoe UI Symbol", "2611", "☑")]
    public void A_known_symbol_becomes_its_character(string font, string code, string text)
    {
        var document = DocxFile.WithBody(Para(Run($"<w:sym w:font=\"{font}\" w:char=\"{code}\"/>"), R("是"))).Read();

        Assert.Equal("#0 " + text + "是", DocumentDump.Of(document));
        Assert.Empty(document.Notices);
    }

    [Theory]
    [InlineData("Wingdings 2", "R", "☑")]
    [InlineData("Wingdings 2", "\uF0A3", "☐")]
    [InlineData("Wingdings", "þ", "☑")]
    [InlineData("Symbol", "\uF0B3", "≥")]
    [InlineData("Symbol", "R", "R")]
    [InlineData("Wingdings", "合格", "合格")]
    [InlineData("宋体", "R", "R")]
    public void Letters_set_in_a_symbol_font_are_symbols(string font, string letters, string text) => Assert.Equal(
        "#0 " + text + "是R",
        DocumentDump.Of(DocxFile.WithBody(Para(R(letters, $"<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>"), R("是R"))).Read()));

    [Fact]
    public void An_unknown_symbol_is_replaced_and_said()
    {
        var document = DocxFile.WithBody(P("前") + Para(Run("<w:sym w:font=\"Wingdings\" w:char=\"F021\"/>"))).Read();

        Assert.Equal(DocumentDump.Lines("#0 前", "#1 \uFFFD"), DocumentDump.Of(document));
        var notice = Assert.Single(document.Notices);
        Assert.Equal("字体“Wingdings”的符号 F021 无法识别，以“\uFFFD”代替。", notice.Message);
        Assert.Equal(1, notice.At!.Block);
    }

    [Theory]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"D800\"/>", "\uFFFD")]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"110000\"/>", "\uFFFD")]
    [InlineData("<w:sym w:char=\"\"/>", "")]
    [InlineData("<w:sym w:char=\"zz\"/>", "")]
    public void A_symbol_that_is_no_character_never_breaks_the_text(string symbol, string text) =>
        Assert.Equal("#0 甲" + text, DocumentDump.Of(DocxFile.WithBody(Para(R("甲"), Run(symbol))).Read()));
}
