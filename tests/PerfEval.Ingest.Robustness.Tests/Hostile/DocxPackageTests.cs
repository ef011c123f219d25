using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PerfEval.Ingest.Reading.Tests.Archives;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>What is wrong with a .docx as a package: its members, their names and sizes, what they refer to. Each through the program, on a form that is otherwise sound.</summary>
public sealed class DocxPackageTests
{
    private const string Relationships = "word/_rels/document.xml.rels";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    [Fact]
    public async Task The_form_that_the_others_are_made_of_is_read_whole() => (await Product.ExtractAsync("a.docx", SoundForms.Docx)).IsTheSoundForm().Says();

    [Fact]
    public async Task A_body_that_inflates_a_thousandfold_is_refused_at_the_limit() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks($"<!--{new string(' ', 60_000_000)}-->"))).IsRefused("", "limit-inflated");

    [Fact]
    public async Task A_part_that_nothing_refers_to_inflates_to_nothing_however_large_it_says_it_is() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWith(("word/media/a.bin", _ => new string(' ', 60_000_000))))).IsTheSoundForm().Says();

    [Fact]
    public async Task More_members_than_the_limit_are_refused_before_they_are_listed()
    {
        var zip = new ZipBytes();
        for (var i = 0; i < 65_000; i++)
            zip.Add($"word/{i}.xml", "");
        (await Product.ExtractAsync("a.docx", zip.Add("[Content_Types].xml", "<Types/>").Add("word/document.xml", "<w/>").ToArray())).IsRefused("压缩包内的文件数超过上限 10000 个。", "limit-entries");
    }

    [Theory]
    [InlineData(1L, "damaged-docx")]
    [InlineData(4_000_000_000L, "")]
    public async Task A_size_in_the_header_that_lies_hides_nothing(long stated, string code)
    {
        var body = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{P("一", "")}</w:body></w:document>";
        var answer = await Product.ExtractAsync("a.docx", new ZipBytes().Add("[Content_Types].xml", "<Types/>").Add("word/document.xml"u8.ToArray(), Encoding.UTF8.GetBytes(body), statedSize: stated).ToArray());
        if (code.Length == 0)
            Assert.Equal(Cli.ExitStatus.Done, answer.Status);
        else
            answer.IsRefused("", code);
    }

    [Fact]
    public async Task Two_bodies_of_one_name_are_refused_since_readers_disagree_which_counts()
    {
        var zip = new ZipBytes().Add("[Content_Types].xml", "<Types/>").Add("word/document.xml", "<w/>").Add("word/document.xml", "<w/>");
        (await Product.ExtractAsync("a.docx", zip.ToArray())).IsRefused("文件内有两个同名的部分“word/document.xml”，无法判断哪一个是真正的内容。", "duplicate-part");
    }

    [Fact]
    public async Task Members_named_out_of_the_package_are_never_written_and_never_read()
    {
        var bytes = SoundForms.DocxWith(("../../outside.xml", _ => "x"), ("/absolute.xml", _ => "x"), ("C:\\windows.xml", _ => "x"), ("..\\up.xml", _ => "x"));
        (await Product.ExtractAsync("a.docx", bytes)).IsTheSoundForm().Says();
    }

    [Fact]
    public async Task An_encrypted_document_in_its_container_is_refused_as_encrypted()
    {
        var container = new byte[4_096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(container, 0);
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(container, 2_048);
        (await Product.ExtractAsync("a.docx", container)).IsRefused("文件设有打开密码，请取消密码后重新提交。", "encrypted-office-file");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(50)]
    [InlineData(99)]
    public async Task A_file_cut_off_is_refused_as_damaged(int percent) =>
        (await Product.ExtractAsync("a.docx", SoundForms.Docx[..(SoundForms.Docx.Length * percent / 100)])).IsRefused("", "damaged-docx");

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("_rels/.rels")]
    public async Task A_document_type_in_any_part_is_refused_and_its_entities_are_never_expanded(string part)
    {
        const string dtd = "<!DOCTYPE w [<!ENTITY a \"一一一一一一一一\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWith((part, xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, dtd))))).IsRefused("", "xml-dtd");
    }

    [Fact]
    public async Task A_document_type_in_a_part_that_nothing_needs_is_not_even_read() => (await Product.ExtractAsync(
        "a.docx", SoundForms.DocxWith(("word/numbering.xml", xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"))))).IsTheSoundForm().Says();

    [Fact]
    public async Task What_the_document_wants_fetched_is_not_fetched_and_the_form_is_read()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/");
        string External(string id, string type) => $"<Relationship Id=\"{id}\" Type=\"{Office}{type}\" Target=\"{address}{id}\" TargetMode=\"External\"/>";
        var bytes = SoundForms.DocxWith(
            (Relationships, xml => xml.Replace("</Relationships>", External("e1", "attachedTemplate") + External("e2", "image") + External("e3", "header") + External("e4", "aFChunk") + External("e5", "styles") + "</Relationships>", StringComparison.Ordinal)),
            ("word/_rels/settings.xml.rels", _ => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{External("e6", "attachedTemplate")}</Relationships>"),
            ("word/document.xml", xml => xml.Replace("</w:body>", "<w:sectPr><w:headerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"e3\"/></w:sectPr></w:body>", StringComparison.Ordinal)));

        (await Product.ExtractAsync("a.docx", bytes)).IsTheSoundForm().Says();

        Assert.False(server.Pending(), "something was fetched");
    }

    [Fact]
    public async Task An_embedded_document_of_another_kind_is_not_read_and_a_notice_says_so()
    {
        var bytes = SoundForms.DocxWith(
            ("word/afchunk.html", _ => "<html><body>总分 100<script>alert(1)</script></body></html>"),
            (Relationships, xml => xml.Replace("</Relationships>", $"<Relationship Id=\"c1\" Type=\"{Office}aFChunk\" Target=\"afchunk.html\"/></Relationships>", StringComparison.Ordinal)),
            ("word/document.xml", xml => xml.Replace("<w:tbl>", "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"c1\"/><w:tbl>", StringComparison.Ordinal)));
        (await Product.ExtractAsync("a.docx", bytes)).IsTheSoundForm().Says("alt-chunk");
    }

    [Fact]
    public async Task Content_types_that_lie_change_nothing() => (await Product.ExtractAsync("a.docx", SoundForms.DocxWith(
        ("[Content_Types].xml", _ => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"image/png\"/></Types>")))).IsTheSoundForm().Says();

    [Fact]
    public async Task Relationships_that_lead_back_to_the_body_are_followed_once()
    {
        var loops = string.Concat(new[] { "header", "footer", "footnotes", "endnotes", "comments" }.Select(t => $"<Relationship Id=\"l{t}\" Type=\"{Office}{t}\" Target=\"document.xml\"/>"));
        var bytes = SoundForms.DocxWith(
            (Relationships, xml => xml.Replace("</Relationships>", loops + "</Relationships>", StringComparison.Ordinal)),
            ("word/document.xml", xml => xml.Replace("</w:body>", "<w:sectPr><w:headerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"lheader\"/></w:sectPr></w:body>", StringComparison.Ordinal)));
        Assert.Equal(SoundForms.TotalScore, (await Product.ExtractAsync("a.docx", bytes)).TotalScore);
    }
}
