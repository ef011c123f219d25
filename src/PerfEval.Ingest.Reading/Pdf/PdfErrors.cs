using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>Why a PDF as a whole could not be read: every sentence the reader refuses with.</summary>
internal static class PdfErrors
{
    public static UnreadableFileException Of(PdfException e, ReadingLimits limits) => e.Fault switch
    {
        PdfFault.NeedsPassword => new("pdf-password", "PDF 文件设有打开密码，请取消密码后重新提交。", e),
        PdfFault.UnknownEncryption => new("pdf-encryption", "PDF 文件的加密方式无法识别，请取消加密后重新提交。", e),
        PdfFault.Limit => Limit(e, limits),
        _ => new("pdf-damaged", "PDF 文件已损坏或不完整，没有一页能够读出。", e),
    };

    /// <summary>All pages together.</summary>
    public static UnreadableFileException Glyphs(long limit) =>
        new("limit-characters", string.Create(CultureInfo.InvariantCulture, $"PDF 文件的字符数超过上限 {limit}。"));

    private static UnreadableFileException Limit(PdfException e, ReadingLimits limits) => e.LimitName switch
    {
        nameof(PdfLimits.MaxDecodedBytes) =>
            new("limit-inflated", string.Create(CultureInfo.InvariantCulture, $"解压后的内容超过上限 {limits.MaxInflatedBytes} 字节。"), e),
        nameof(PdfLimits.MaxStreamBytes) => Of("limit-stream", "单个数据流解压后的字节数", PdfLimits.Default.MaxStreamBytes, e),
        nameof(PdfLimits.MaxHeldBytes) => Of("limit-held", "同时解压的字节数", PdfLimits.Default.MaxHeldBytes, e),
        nameof(PdfLimits.MaxFilters) => Of("limit-filters", "数据流的编码层数", PdfLimits.Default.MaxFilters, e),
        nameof(PdfLimits.MaxObjects) => Of("limit-objects", "对象数", PdfLimits.Default.MaxObjects, e),
        nameof(PdfLimits.MaxNesting) => Of("limit-object-nesting", "对象的嵌套层数", PdfLimits.Default.MaxNesting, e),
        nameof(PdfLimits.MaxChain) => Of("limit-chain", "互相引用的层数", PdfLimits.Default.MaxChain, e),
        nameof(PdfLimits.MaxPages) => Of("limit-pages", "页数", limits.MaxPages, e),
        _ => new("limit-pdf", "PDF 文件的内容超过读取上限。", e),
    };

    private static UnreadableFileException Of(string code, string what, long limit, PdfException e) =>
        new(code, string.Create(CultureInfo.InvariantCulture, $"PDF 文件的{what}超过上限 {limit}。"), e);
}
