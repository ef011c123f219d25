using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Blocks;

public class SideStoriesTests
{
    [Fact]
    public void Notes_headers_and_footers_come_behind_the_body()
    {
        var file = DocxFile.WithBody(
            Para(R("执行率100%"), Reference("footnote", 7)) + Para(R("参保率"), Reference("footnote", 2), Reference("endnote", 1))
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"f\"/><w:headerReference w:type=\"first\" r:id=\"g\"/></w:sectPr>")
            .Related("footnotes", "footnotes", Note("footnote", -1, "分隔", " w:type=\"separator\"") + Note("footnote", 2, "按户籍人口") + Note("footnote", 7, "含结转") + Note("footnote", 9, "无人引用"))
            .Related("endnotes", "endnotes", Note("endnote", 1, "尾注"))
            .Related("header", "hdr", P("某县财政局"), "h")
            .Related("header", "hdr", Tbl(Tr(Tc("首页"))), "g")
            .Related("footer", "ftr", P("第 1 页"), "f");

        Assert.Equal(
            DocumentDump.Lines(
                "#0 执行率100%", "#1 参保率",
                "#2 <footnote 2> 按户籍人口", "#3 <footnote 1> 含结转", "#4 <endnote 1> 尾注",
                "#5 <header> 某县财政局", "#6 <footer> 第 1 页", "#7 <header 2> T1 1x1", "  [0,0]", "    #7 <header 2> 首页"),
            DocumentDump.Of(file.Read()));
    }

    [Fact]
    public void A_header_that_several_sections_show_counts_once()
    {
        const string Section = "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>";
        var file = DocxFile.WithBody(Para("<w:pPr>" + Section + "</w:pPr>", R("一")) + Section).Related("header", "hdr", P("页眉"), "h");

        Assert.Equal(DocumentDump.Lines("#0 一", "#1 <header> 页眉"), DocumentDump.Of(file.Read()));
    }

    [Fact]
    public void A_body_that_is_its_own_header_and_a_header_that_shows_itself_count_once()
    {
        const string Section = "<w:sectPr><w:headerReference r:id=\"self\"/><w:headerReference r:id=\"h\"/></w:sectPr>";
        var file = DocxFile.WithBody(P("一") + Section).Relate("self", "header", "document.xml").Related("header", "hdr", Para("<w:pPr>" + Section + "</w:pPr>", R("页眉")), "h");

        Assert.Equal(DocumentDump.Lines("#0 一", "#1 <header> 页眉"), DocumentDump.Of(file.Read()));
    }

    [Fact]
    public void A_damaged_header_costs_a_notice_and_not_the_file()
    {
        var document = DocxFile.WithBody(P("正文") + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
            .Relate("h", "header", "h.xml").Part("word/h.xml", "<w:hdr").Read();

        Assert.Equal("#0 正文", DocumentDump.Of(document));
        Assert.Equal("文件的“word/h.xml”部分已损坏，未能全部读取。", Assert.Single(document.Notices).Message);
    }

    [Fact]
    public void What_stands_in_a_damaged_header_before_the_damage_is_read()
    {
        var document = DocxFile.WithBody(P("正文") + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
            .Relate("h", "header", "h.xml").Part("word/h.xml", $"<w:hdr {DocxFile.Namespaces}>{P("某县财政局")}<w:p><w:r").Read();

        Assert.Equal(DocumentDump.Lines("#0 正文", "#1 <header> 某县财政局"), DocumentDump.Of(document));
        Assert.Equal("part-unreadable", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void Damaged_headers_do_not_count_as_nesting_of_the_parts_behind_them()
    {
        var ids = Enumerable.Range(0, 6).Select(i => "h" + i).ToList();
        var file = DocxFile.WithBody(P("正文") + $"<w:sectPr>{string.Concat(ids.Select(id => $"<w:headerReference r:id=\"{id}\"/>"))}<w:footerReference r:id=\"f\"/></w:sectPr>")
            .Related("footer", "ftr", Tbl(Tr(Tc("页脚"))), "f");
        foreach (var id in ids)
            file.Relate(id, "header", id + ".xml").Part($"word/{id}.xml", $"<w:hdr {DocxFile.Namespaces}><w:tbl><w:tr><w:tc><w:p");

        Assert.Equal("页脚", Assert.Single(file.Read(new() { MaxNesting = 4 }).Tables).Cells.Single().Text);
    }

    [Fact]
    public void A_reference_to_a_part_that_is_not_there_is_nothing()
    {
        var document = DocxFile.WithBody(Para(R("正文"), Reference("footnote", 1)) + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>").Read();

        Assert.Equal("#0 正文", DocumentDump.Of(document));
    }

    [Fact]
    public void What_is_not_read_is_said()
    {
        var document = DocxFile.WithBody(
            P("正文") + "<w:altChunk r:id=\"x\"/>"
            + Para(Run("<w:object><v:shape/></w:object>"), Run("<w:drawing><a:blip r:embed=\"p\"/></w:drawing>"), Run("<w:pict><v:imagedata r:id=\"p\"/></w:pict>"))).Read();

        Assert.Equal("#0 正文", DocumentDump.Of(document));
        Assert.Equal(["alt-chunk", "embedded-object", "picture-not-read"], document.Notices.Select(n => n.Code));
        Assert.Equal("文件内有 2 幅图片，图中的文字未读取。", document.Notices[2].Message);
    }

    private static string Reference(string kind, int id) => Run($"<w:{kind}Reference w:id=\"{id}\"/>");

    private static string Note(string kind, int id, string text, string type = "") => $"<w:{kind} w:id=\"{id}\"{type}>{P(text)}</w:{kind}>";
}
