using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>The part of a table that one page holds. <paramref name="ToPage"/> turns a box as laid out into one of the page as shown.</summary>
internal sealed record TablePart(PageTable Table, Func<PdfRectangle, PdfRectangle> ToPage);
