using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf;

public class PdfErrorsTests
{
    [Theory]
    [InlineData(PdfFault.NeedsPassword, "pdf-password", "PDF 文件设有打开密码，请取消密码后重新提交。")]
    [InlineData(PdfFault.UnknownEncryption, "pdf-encryption", "PDF 文件的加密方式无法识别，请取消加密后重新提交。")]
    [InlineData(PdfFault.Damaged, "pdf-damaged", "PDF 文件已损坏或不完整，没有一页能够读出。")]
    public void What_stops_a_file_is_said_in_one_sentence(PdfFault fault, string code, string message)
    {
        var error = PdfErrors.Of(new PdfException(fault, "x"), ReadingLimits.Default);

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void Every_limit_of_the_file_is_named()
    {
        foreach (var limit in typeof(PdfLimits).GetProperties().Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal)))
            Assert.StartsWith("limit-", PdfErrors.Of(new PdfException(PdfFault.Limit, "x") { LimitName = limit.Name }, ReadingLimits.Default).Code, StringComparison.Ordinal);
        Assert.Equal(
            "解压后的内容超过上限 1073741824 字节。",
            PdfErrors.Of(new PdfException(PdfFault.Limit, "x") { LimitName = nameof(PdfLimits.MaxDecodedBytes) }, ReadingLimits.Default).Message);
    }

    [Fact]
    public void A_file_of_more_pages_than_the_limit_is_refused_by_that_name()
    {
        var refused = Assert.Throws<UnreadableFileException>(() => new PdfReader().Read(
            "a.pdf", Samples.Read("corpus/national-standard/clean/source.pdf"), ReadingLimits.Default with { MaxPages = 1 }, TestContext.Current.CancellationToken));

        Assert.Equal(("limit-pages", "PDF 文件的页数超过上限 1。"), (refused.Code, refused.Message));
    }

    [Fact]
    public void The_cells_of_all_tables_together_are_bounded()
    {
        var refused = Assert.Throws<UnreadableFileException>(() => new PdfReader().Read(
            "a.pdf", Samples.Read("corpus/mixed/three-transfer-forms/source.pdf"), ReadingLimits.Default with { MaxTableCells = 220 }, TestContext.Current.CancellationToken));

        Assert.Equal(("limit-table-cells", "全部表格的格数超过上限 220 格。"), (refused.Code, refused.Message));
    }
}
