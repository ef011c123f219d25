using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Flow;

/// <summary>What a page holds, in reading order, as laid out (see <see cref="PageTurn"/>).</summary>
internal sealed record PageFlow(int Number, PageTurn Turn, IReadOnlyList<FlowItem> Items)
{
    /// <summary>Headers and footers by the producer's own word, and watermarks.</summary>
    public IReadOnlyList<TextLine> Margin { get; init; } = [];
}

/// <summary>A line or a table of a page.</summary>
internal abstract record FlowItem(PdfRectangle Box);

/// <summary>
/// A line of text. <see cref="ColumnLeft"/> and <see cref="ColumnRight"/> bound the text column where the page has several.
/// <see cref="IsSpaced"/>: it has gaps as wide as those between columns, as the line for names and dates below a form.
/// </summary>
internal sealed record FlowLine(TextLine Line, bool IsSpaced) : FlowItem(Line.Box)
{
    public float? ColumnLeft { get; init; }
    public float? ColumnRight { get; init; }
}

internal sealed record FlowTable(PageTable Table) : FlowItem(Table.Box);
