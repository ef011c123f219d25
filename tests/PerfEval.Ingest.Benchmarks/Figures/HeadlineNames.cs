namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>The rows of the README's table, in their order, in the languages of the READMEs.</summary>
internal static class HeadlineNames
{
    public const string DocxRead = "reading a .docx of two pages, to inflating it and walking its XML";
    public const string PdfRead = "reading a .pdf, to opening, inflating and splitting it into tokens";
    public const string TxtRead = "reading a .txt, to decoding it";
    public const string Pipeline = "the whole pipeline from .docx to JSON, one document";
    public const string Rows = "storing rows in PostgreSQL, to a bare COPY of them";
    public const string Names = "matching an indicator's unknown name";
    public const string DocxBatch = "tables out of .docx, documents a second";
    public const string PdfBatch = "tables out of .pdf, pages a second";
    public const string Memory = "most memory over the batch of .pdf";
    public const string Load = "`perfeval load`, files a second";
    public const string LoadGrowth = "time of a load grows with the number of files to the power of";
    public const string LoadMemory = "most memory of a load, all processes";
    public const string Pages = "one .pdf of the most pages, milliseconds a page";
    public const string StartUp = "`perfeval check one.docx` in machine code, to an empty .NET program";
    public const string Review = "a page of the review queue";

    public static IReadOnlyList<(string English, string Chinese)> All { get; } =
    [
        (DocxRead, "读取两页的 .docx，与解压并遍历其 XML 之比"),
        (PdfRead, "读取 .pdf，与打开、解压并切分记号之比"),
        (TxtRead, "读取 .txt，与解码之比"),
        (Pipeline, "从 .docx 到 JSON 的全过程，一份文件"),
        (Rows, "写入 PostgreSQL，与只用 COPY 写同样的行之比"),
        (Names, "匹配一个未收录的指标名称"),
        (DocxBatch, "从 .docx 取出表格，每秒文件数"),
        (PdfBatch, "从 .pdf 取出表格，每秒页数"),
        (Memory, "处理这批 .pdf 时内存最多占用"),
        (Load, "`perfeval load`，每秒文件数"),
        (LoadGrowth, "装入时间随文件数增长的幂次"),
        (LoadMemory, "装入时所有进程合计内存最多占用"),
        (Pages, "页数最多的一份 .pdf，每页毫秒数"),
        (StartUp, "`perfeval check one.docx`（机器码），与空的 .NET 程序之比"),
        (Review, "打开复核队列一页"),
    ];
}
