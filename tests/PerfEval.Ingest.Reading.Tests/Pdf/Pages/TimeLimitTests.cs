using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Aligned;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Pages;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Pages;

/// <summary>A page may hold half a million glyphs and lines: each step that compares them with one another notices that the time is up.</summary>
public class TimeLimitTests
{
    private static readonly CancellationToken Over = new(canceled: true);

    private static PdfGlyph[] Table => [.. Ink.Line("项目", 80, 100), .. Ink.Line("预算", 200, 100), .. Ink.Line("执行", 300, 100), .. Ink.Line("基本支出", 80, 116), .. Ink.Line("9.0", 200, 116), .. Ink.Line("8.0", 300, 116), .. Ink.Line("项目支出", 80, 132), .. Ink.Line("1.6", 200, 132), .. Ink.Line("1.5", 300, 132)];

    [Fact]
    public void Telling_text_from_what_is_no_text_ends() =>
        Assert.Throws<OperationCanceledException>(() => PageGlyphs.Of(PdfPages.Page(Table), 595, 842, Over));

    [Fact]
    public void Finding_tables_by_rulings_ends() => Assert.Throws<OperationCanceledException>(() => RuledTables.Find(
        PdfPages.Page(Table) with { Rulings = [new(70, 90, 400, 90, 0.5f, PdfColor.Black), new(70, 140, 400, 140, 0.5f, PdfColor.Black), new(70, 90, 70, 140, 0.5f, PdfColor.Black)] },
        595, 842, 1, ReadingLimits.Default, Over));

    [Fact]
    public void Finding_tables_by_white_space_ends() => Assert.Throws<OperationCanceledException>(() => Aligned(ReadingLimits.Default, Over));

    [Fact]
    public void Putting_lines_in_order_ends() =>
        Assert.Throws<OperationCanceledException>(() => ReadingOrder.Arrange(TextLines.Build(Table).Select(l => new FlowRow(l)), Over));

    [Fact]
    public void A_table_without_rulings_is_bounded_by_its_positions() => Assert.Equal(
        "limit-table-cells",
        Assert.Throws<UnreadableFileException>(() => Aligned(new() { MaxTableCells = 8 }, TestContext.Current.CancellationToken)).Code);

    private static object Aligned(ReadingLimits limits, CancellationToken cancellation) =>
        new AlignedTables(limits, cancellation).Find(TextLines.Build(Table), [], [], 1, null, 842);
}
