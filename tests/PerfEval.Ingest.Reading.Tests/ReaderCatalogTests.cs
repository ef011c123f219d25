using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.PlainText;
using PerfEval.Ingest.Reading.Tests.Docx;

namespace PerfEval.Ingest.Reading.Tests;

public class ReaderCatalogTests
{
    public static TheoryData<byte[], string, string> Foreign { get; } = new()
    {
        { [], "empty-file", "文件是空的（0 字节）。" },
        { "%PDF-1.7\n"u8.ToArray(), "pdf-damaged", "PDF 文件已损坏或不完整，没有一页能够读出。" },
        { "{\\rtf1\\ansi"u8.ToArray(), "rtf-not-supported", "这是 RTF 文件，暂不能读取，请另存为 .docx 后重新提交。" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "image-not-supported", "这是图片文件，暂不能读取图中的文字。" },
        { Ole("WordDocument"), "legacy-office-file", "这是旧版 Office 文件（如 .doc、.xls、.wps），暂不能读取，请另存为 .docx 后重新提交。" },
        { Ole("EncryptedPackage"), "encrypted-office-file", "文件设有打开密码，请取消密码后重新提交。" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_no_reader_reads_is_refused_by_name(byte[] content, string code, string message)
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => Read(content));

        Assert.Equal((code, message), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void No_reader_of_the_assembly_is_missing_from_the_catalogue() => Assert.Equal(
        typeof(ReaderCatalog).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IDocumentReader)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal),
        ReaderCatalog.BuiltIn.Readers.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    /// <summary>It takes what no other reader knows, whatever its bytes.</summary>
    [Fact]
    public void The_reader_of_plain_text_is_asked_last() => Assert.IsType<PlainTextReader>(ReaderCatalog.BuiltIn.Readers[^1]);

    [Fact]
    public void A_docx_is_read_whatever_its_name() =>
        Assert.Equal(Documents.DocumentFormat.Docx, Read(DocxFile.WithBody(W.P("甲")).Bytes()).Source.Format);

    [Fact]
    public void A_zip_that_holds_no_word_document_is_refused() =>
        Assert.Equal("not-a-docx", Assert.Throws<UnreadableFileException>(() => Read(DocxFile.Empty().Part("a.txt", "甲").Bytes())).Code);

    [Fact]
    public void A_file_larger_than_allowed_is_refused_before_anything_else()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => Read("%PDF-1.7"u8.ToArray(), new ReadingLimits { MaxFileBytes = 4 }));

        Assert.Equal(("limit-file-size", "文件大小为 8 字节，超过上限 4 字节。"), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void Time_that_is_used_up_is_a_limit_reached()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => Read(DocxFile.WithBody(W.P("甲")).Bytes(), new ReadingLimits { MaxTime = TimeSpan.Zero }));

        Assert.Equal(("limit-time", "读取用时超过上限 0 秒。"), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void A_caller_who_cancels_hears_that_it_was_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            ReaderCatalog.BuiltIn.Read("a.txt", DocxFile.WithBody(W.P("甲")).Bytes(), ReadingLimits.Default, cancelled.Token));
    }

    private static Document Read(byte[] content, ReadingLimits? limits = null) =>
        ReaderCatalog.BuiltIn.Read("附件.txt", content, limits ?? ReadingLimits.Default, CancellationToken.None);

    private static byte[] Ole(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];
}
