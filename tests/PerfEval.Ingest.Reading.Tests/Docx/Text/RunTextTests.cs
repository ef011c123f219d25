using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Text;

public class RunTextTests
{
    [Theory]
    [InlineData("<w:r><w:t>1 3</w:t></w:r><w:r><w:t>8</w:t></w:r><w:r><w:t>.05</w:t></w:r>", "1 38.05")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙")]
    [InlineData("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>", "甲\n乙\n丙")]
    [InlineData("<w:r><w:t>2023</w:t><w:noBreakHyphen/><w:t>01</w:t></w:r>", "2023-01")]
    [InlineData("<w:r><w:t>绩</w:t><w:softHyphen/><w:t>效</w:t></w:r>", "绩效")]
    [InlineData("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:r><w:t>甲</w:t></w:r><w:bookmarkEnd w:id=\"0\"/>", "甲")]
    [InlineData("<w:smartTag w:element=\"date\"><w:smartTagPr/><w:r><w:t>三月</w:t></w:r></w:smartTag>", "三月")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "链接")]
    [InlineData("<w:sdt><w:sdtPr><w:t>不是</w:t></w:sdtPr><w:sdtContent><w:r><w:t>内容</w:t></w:r></w:sdtContent></w:sdt>", "内容")]
    [InlineData("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>jì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>绩</w:t></w:r></w:rubyBase></w:ruby>", "绩")]
    [InlineData("<w:r><w:t>  两端  </w:t></w:r>", "两端")]
    [InlineData("<w:r><w:t xml:space=\"preserve\"> 两端 </w:t></w:r><w:r><w:t>。</w:t></w:r>", " 两端 。")]
    [InlineData("<w:r><w:t>甲<!-- 注 -->乙<![CDATA[<丙>]]>&amp;&#x4E01;</w:t></w:r>", "甲乙<丙>&丁")]
    [InlineData("<w:r><w:t>100</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>", "100¹")]
    [InlineData("<w:r><w:t>H</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>", "H2")]
    public void What_a_reader_sees_is_the_text(string runs, string text) => AssertText(text, Para(runs));

    [Fact]
    public void A_node_longer_than_the_readers_buffers_arrives_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => (char)('一' + (i % 500))));

        AssertText(text, P(text));
    }

    [Fact]
    public void Insertions_count_and_deletions_do_not()
    {
        var document = DocxFile.WithBody(Para(
            "<w:ins w:id=\"1\">" + R("预算数") + "</w:ins>",
            "<w:del w:id=\"2\"><w:r><w:delText>100</w:delText></w:r>" + R("200") + "</w:del>",
            "<w:moveFrom w:id=\"3\">" + R("移走") + "</w:moveFrom><w:moveTo w:id=\"4\">" + R("移来") + "</w:moveTo>")).Read();

        Assert.Equal("#0 预算数移来", DocumentDump.Of(document));
        Assert.Equal(["tracked-deletion"], document.Notices.Select(n => n.Code));
    }

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_goes_on_in_the_next()
    {
        var document = DocxFile.WithBody(
            P("全年执行", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + P("数为三百万元") + P("末段", "<w:rPr><w:del w:id=\"2\"/></w:rPr>")).Read();

        Assert.Equal(DocumentDump.Lines("#0 全年执行数为三百万元", "#1 末段"), DocumentDump.Of(document));
    }

    [Fact]
    public void Hidden_text_is_left_out_and_said_with_its_place()
    {
        var document = DocxFile.WithBody(
            P("前") + Para(R("见"), R("内部数据", "<w:vanish/>"), R("附件", "<w:vanish w:val=\"0\"/>"))).Read();

        Assert.Equal(DocumentDump.Lines("#0 前", "#1 见附件"), DocumentDump.Of(document));
        var notice = Assert.Single(document.Notices);
        Assert.Equal("hidden-text", notice.Code);
        Assert.Equal("此处有隐藏文字，未计入正文：“内部数据”。", notice.Message);
        Assert.Equal(1, notice.At!.Block);
    }

    [Fact]
    public void Text_hidden_by_a_style_is_hidden()
    {
        var document = DocxFile.WithBody(
            Para(R("甲"), R("乙", "<w:rStyle w:val=\"h\"/>")) + P("丙", "<w:pStyle w:val=\"p\"/>"))
            .Styles("<w:style w:styleId=\"b\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"h\"><w:basedOn w:val=\"b\"/></w:style>"
                + "<w:style w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style>")
            .Read();

        Assert.Equal(DocumentDump.Lines("#0 甲", "#1 "), DocumentDump.Of(document));
        Assert.Equal(2, document.Notices.Count(n => n.Code == "hidden-text"));
    }

    [Fact]
    public void Many_notices_of_a_kind_end_in_a_count()
    {
        var document = DocxFile.WithBody(string.Concat(Enumerable.Repeat(Para(R("甲"), R("乙", "<w:vanish/>")), 53))).Read();

        Assert.Equal(51, document.Notices.Count);
        Assert.Equal("同类提示另有 3 处，未逐一列出。", document.Notices[^1].Message);
    }

    [Theory]
    [InlineData("<w:br w:type=\"page\"/>")]
    [InlineData("<w:lastRenderedPageBreak/>")]
    [InlineData("<w:t>　 </w:t>")]
    public void A_paragraph_without_a_visible_character_is_left_out(string inner) =>
        AssertText("后", Para(Run(inner)) + P("后"));

    [Fact]
    public void Text_without_a_paragraph_around_it_is_not_lost() =>
        Assert.Equal(
            DocumentDump.Lines("#0 甲", "#1 乙"),
            DocumentDump.Of(DocxFile.WithBody(R("甲") + "<w:customXml><w:unknown>" + P("乙") + "</w:unknown></w:customXml>").Read()));

    [Fact]
    public void The_symbol_extension_is_read_from_its_fallback() => AssertText(
        "①",
        Para(Run("<mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx w16se:font=\"x\" w16se:char=\"1F600\"/></mc:Choice>"
            + "<mc:Fallback><w:t>①</w:t></mc:Fallback></mc:AlternateContent>")));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("2", 2)]
    [InlineData("9", null)]
    [InlineData("-1", null)]
    public void The_outline_level_comes_from_the_paragraph(string value, int? level) =>
        Assert.Equal(level, Paragraph(DocxFile.WithBody(P("甲", $"<w:outlineLvl w:val=\"{value}\"/>"))).OutlineLevel);

    [Fact]
    public void The_outline_level_comes_from_the_style_or_what_it_is_based_on() =>
        Assert.Equal(
            1,
            Paragraph(DocxFile.WithBody(P("甲", "<w:pStyle w:val=\"b\"/>"))
                .Styles("<w:style w:styleId=\"a\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"))
                .OutlineLevel);

    [Fact]
    public void Styles_that_are_based_on_each_other_end() =>
        Assert.Null(
            Paragraph(DocxFile.WithBody(P("甲", "<w:pStyle w:val=\"a\"/>"))
                .Styles("<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"))
                .OutlineLevel);

    private static Documents.Paragraph Paragraph(DocxFile file) => Assert.IsType<Documents.Paragraph>(file.Read().Blocks[0]);

    private static void AssertText(string text, string body) =>
        Assert.Equal(text, Assert.IsType<Documents.Paragraph>(Assert.Single(DocxFile.WithBody(body).Read().Blocks)).Text);
}
