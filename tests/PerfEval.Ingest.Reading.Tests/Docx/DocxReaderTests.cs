using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx;

public class DocxReaderTests
{
    [Fact]
    public void A_report_becomes_a_tree_with_positions()
    {
        var document = DocxFile.WithBody(
            P("项目支出绩效自评表", "<w:outlineLvl w:val=\"0\"/>")
            + P("")
            + Tbl(
                Tr(Tc("项目名称"), Tc("道路养护", Span(3))),
                Tr(Tc("一级指标"), Tc("二级指标"), Tc("指标值"), Tc("得分")),
                Tr(Tc("产出指标", Restart), Tc("数量指标"), Tc("≥12公里"), Tc("10")),
                Tr(Tc("", Continue), Tc("质量指标"), TcOf(P("合格率") + Tbl(Tr(Tc("内"), Tc("层"))) + P("")), Tc("8.5")))
            + P("注：得分不超过分值。")).Read();

        Assert.Equal(
            DocumentDump.Lines(
                "#0 h0 项目支出绩效自评表",
                "#1 T1 4x4",
                "  [0,0] 项目名称",
                "  [0,1 1x3] 道路养护",
                "  [1,0] 一级指标",
                "  [1,1] 二级指标",
                "  [1,2] 指标值",
                "  [1,3] 得分",
                "  [2,0 2x1] 产出指标",
                "  [2,1] 数量指标",
                "  [2,2] ≥12公里",
                "  [2,3] 10",
                "  [3,1] 质量指标",
                "  [3,2]",
                "    #1 合格率",
                "    #2 T2 1x2",
                "      [0,0] 内",
                "      [0,1] 层",
                "    #1 ",
                "  [3,3] 8.5",
                "#3 注：得分不超过分值。"),
            DocumentDump.Of(document));
        Assert.Empty(document.Notices);
    }

    [Fact]
    public void The_source_names_the_path_the_hash_the_format_and_the_size()
    {
        var source = DocxFile.WithBody(P("一")).Read().Source;

        Assert.Equal("报告.docx", source.Path);
        Assert.Equal(Documents.DocumentFormat.Docx, source.Format);
        Assert.Matches("^[0-9a-f]{64}$", source.Sha256);
        Assert.Null(source.Pages);
    }

    [Fact]
    public void Equal_bytes_have_equal_hashes_and_their_own_length()
    {
        var bytes = DocxFile.WithBody(P("一")).Bytes();

        Assert.Equal(DocxFile.Read(bytes).Source, DocxFile.Read([.. bytes]).Source);
        Assert.Equal(bytes.Length, DocxFile.Read(bytes).Source.Bytes);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", true)]
    [InlineData("PK\u0005\u0006", true)]
    [InlineData("PKPK", false)]
    [InlineData("项目", false)]
    [InlineData("", false)]
    public void A_docx_is_recognised_by_the_magic_of_zip(string head, bool recognised) =>
        Assert.Equal(recognised, new DocxReader().Recognises(Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void A_strict_file_reads_as_a_transitional_one()
    {
        var xml = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + P("正文") + Tbl(Tr(Tc("甲"))) + "</w:body></w:document>";

        Assert.Equal(
            DocumentDump.Lines("#0 正文", "#1 T1 1x1", "  [0,0] 甲"),
            DocumentDump.Of(DocxFile.WithDocument(xml).Read()));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var bytes = DocxFile.WithBody(P("一")).Bytes();

        Assert.Throws<OperationCanceledException>(() => new DocxReader().Read("a", bytes, ReadingLimits.Default, cancelled.Token));
    }

    [Fact]
    public void Content_that_is_a_slice_of_a_larger_buffer_reads_alike()
    {
        var bytes = DocxFile.WithBody(P("切片")).Bytes();
        var buffer = new byte[bytes.Length + 20];
        bytes.CopyTo(buffer, 7);

        var document = new DocxReader().Read("a", buffer.AsMemory(7, bytes.Length), ReadingLimits.Default, CancellationToken.None);

        Assert.Equal("#0 切片", DocumentDump.Of(document));
    }
}
