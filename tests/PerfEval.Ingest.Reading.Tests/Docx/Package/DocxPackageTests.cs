using PerfEval.Ingest.Documents;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Package;

public class DocxPackageTests
{
    private const string Dtd = "<!DOCTYPE w [<!ENTITY a \"一一一一\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

    private static readonly ReadingLimits OneMegabyte = new() { MaxInflatedBytes = 1_000_000 };

    [Fact]
    public void The_main_part_is_the_one_the_package_names()
    {
        var file = DocxFile.Empty()
            .Part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/word/./x/../document2.xml\"/></Relationships>")
            .Part("word/document.xml", Document("旧"))
            .Part("word/document2.xml", Document("新"));

        Assert.Equal("#0 新", DocumentDump.Of(file.Read()));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word\\document.xml")]
    [InlineData("/word/document.xml")]
    [InlineData("Word/Document.xml")]
    public void A_package_without_relationships_is_read_by_the_usual_name(string name) =>
        Assert.Equal("#0 甲", DocumentDump.Of(DocxFile.Empty().Part(name, Document("甲")).Read()));

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook/>")]
    [InlineData("word/document.xml", "<workbook/>")]
    [InlineData("readme.txt", "")]
    [InlineData("../word/document.xml", "<w/>")]
    public void A_zip_that_is_no_word_document_is_refused_as_such(string part, string content)
    {
        var refusal = DocxFile.Empty().Part(part, content).Refusal();

        Assert.Equal("not-a-docx", refusal.Code);
        Assert.Equal("这是压缩包或其他 Office 文件，不是 Word 文档（.docx）。", refusal.Message);
    }

    [Fact]
    public void A_truncated_file_is_damaged_wherever_it_ends()
    {
        var bytes = DocxFile.WithBody(P("甲")).Bytes();

        foreach (var length in (int[])[4, 40, bytes.Length / 2, bytes.Length - 30, bytes.Length - 1])
            Assert.Equal("damaged-docx", DocxFile.Refusal(bytes[..length]).Code);
    }

    [Theory]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>")]
    [InlineData("<w:document")]
    [InlineData("")]
    [InlineData("正文")]
    public void A_body_that_is_no_xml_is_damaged(string xml)
    {
        var refusal = DocxFile.WithDocument(xml).Refusal();

        Assert.Equal("damaged-docx", refusal.Code);
        Assert.Equal("文件已损坏或不完整，Word 文档的内容无法读出。", refusal.Message);
    }

    [Fact]
    public void A_dtd_is_refused_in_the_body_and_in_any_part_that_is_read()
    {
        DocxFile[] files =
        [
            DocxFile.WithDocument(Dtd + Document("&b;&x;")),
            DocxFile.WithBody(P("甲", "<w:pStyle w:val=\"a\"/>")).Part("word/styles.xml", Dtd + "<w/>"),
            DocxFile.WithBody(Listed("甲", 1)).Part("word/numbering.xml", Dtd + "<w/>"),
            DocxFile.WithBody(Listed("甲", 1)).Part("word/_rels/document.xml.rels", Dtd + "<w/>"),
            DocxFile.Empty().Part("_rels/.rels", Dtd + "<w/>").Part("word/document.xml", Document("甲")),
        ];

        Assert.All(files, file => Assert.Equal("xml-dtd", file.Refusal().Code));
    }

    [Fact]
    public void What_comes_out_of_all_parts_together_is_bounded()
    {
        var bomb = new string(' ', 900_000);
        var single = DocxFile.WithBody(bomb + bomb);
        var shared = DocxFile.WithBody(bomb + P("甲", "<w:pStyle w:val=\"a\"/>")).Styles(bomb);

        Assert.True(single.Bytes().Length < 20_000);
        Assert.Equal("limit-inflated", single.Refusal(OneMegabyte).Code);
        Assert.Equal("limit-inflated", shared.Refusal(OneMegabyte).Code);
        Assert.Equal("解压后的内容超过上限 1000000 字节。", single.Refusal(OneMegabyte).Message);
    }

    [Fact]
    public void A_part_that_nothing_refers_to_is_not_inflated() =>
        Assert.Equal("#0 甲", DocumentDump.Of(DocxFile.WithBody(P("甲")).Styles(new string(' ', 2_000_000)).Read(OneMegabyte)));

    [Fact]
    public void A_size_declared_too_small_hides_no_bomb_and_loses_nothing_unsaid()
    {
        var bytes = DocxFile.WithBody(P("甲") + new string(' ', 2_000_000)).Bytes();

        Assert.Contains(DocxFile.Refusal(BentZip.WithDeclaredSize(bytes, "word/document.xml", 100), OneMegabyte).Code, (string[])["damaged-docx", "limit-inflated"]);
    }

    [Fact]
    public void A_size_declared_too_large_changes_nothing()
    {
        var bytes = DocxFile.WithBody(P("甲")).Bytes();

        Assert.Equal("#0 甲", DocumentDump.Of(DocxFile.Read(BentZip.WithDeclaredSize(bytes, "word/document.xml", 0x7FFF_FFFF), OneMegabyte)));
    }

    [Fact]
    public void A_part_whose_content_was_changed_behind_its_checksum_is_damaged()
    {
        var bytes = DocxFile.WithBody(P("得分98")).Stored();
        var digit = bytes.AsSpan().IndexOf("98"u8);
        bytes[digit] = (byte)'6';

        Assert.Equal("damaged-docx", DocxFile.Refusal(bytes).Code);
    }

    [Fact]
    public void A_file_of_very_many_members_is_refused_before_they_are_listed()
    {
        var file = DocxFile.WithBody(P("甲"));
        for (var i = 0; i < 10_001; i++)
            file.Part("m" + i, "");

        Assert.Equal("limit-entries", file.Refusal().Code);
        Assert.Equal("压缩包内的文件数超过上限 10000 个。", file.Refusal().Message);
    }

    [Fact]
    public void Two_members_of_one_name_are_refused_only_where_one_of_them_is_the_text()
    {
        var body = DocxFile.WithBody(P("甲")).Part("word/Document.xml", Document("乙")).Refusal();

        Assert.Equal("duplicate-part", body.Code);
        Assert.Equal("文件内有两个同名的部分“word/document.xml”，无法判断哪一个是真正的内容。", body.Message);
        Assert.Equal("#0 甲", DocumentDump.Of(DocxFile.WithBody(P("甲")).Part("x", "1").Part("x", "2").Read()));
    }

    [Fact]
    public void Names_that_leave_the_package_lead_nowhere()
    {
        var document = DocxFile.WithBody(P("甲") + "<w:sectPr><w:headerReference r:id=\"h\"/><w:headerReference r:id=\"g\"/></w:sectPr>")
            .Relate("h", "header", "../../../../etc/hostname").Relate("g", "header", "/etc/hostname").Part("../../etc/passwd", "x").Read();

        Assert.Equal("#0 甲", DocumentDump.Of(document));
        Assert.Empty(document.Notices);
    }

    [Fact]
    public void External_targets_are_not_even_looked_for()
    {
        var document = DocxFile.WithBody(P("甲") + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
            .Relate("h", "header", "header.xml", "External").Part("word/header.xml", $"<w:hdr {DocxFile.Namespaces}>{P("页眉")}</w:hdr>")
            .Relate("t", "attachedTemplate", "http://127.0.0.1:9/t.dotm", "External").Read();

        Assert.Equal("#0 甲", DocumentDump.Of(document));
    }

    [Fact]
    public void An_encrypted_member_is_refused_as_encrypted() =>
        Assert.Equal("encrypted-office-file", DocxFile.Refusal(BentZip.Encrypted(DocxFile.WithBody(P("甲")).Bytes(), "word/document.xml")).Code);

    private static string Document(string text) => $"<w:document {DocxFile.Namespaces}><w:body>{P(text)}</w:body></w:document>";
}
