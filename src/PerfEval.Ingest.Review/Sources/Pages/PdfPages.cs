using PerfEval.Ingest.Reading.Pdf.Drawing;

namespace PerfEval.Ingest.Review.Sources.Pages;

/// <summary>The sizes of a PDF's pages, or why it cannot be opened (Chinese).</summary>
internal sealed record PdfPages(IReadOnlyList<PageSize> Sizes, string? Problem);

/// <summary>A page as drawn, or why it cannot be (Chinese).</summary>
internal sealed record PdfPageDrawing(FacsimilePage? Page, string? Problem);
