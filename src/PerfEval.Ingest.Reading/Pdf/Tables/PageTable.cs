using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// A table on one page: column edges left to right, row edges top to bottom (one more than there are columns and rows, in page
/// points), and cells by row, then column, without overlap; a position outside the outline of a ragged table has none.
/// <see cref="IsOpenAtTop"/> and <see cref="IsOpenAtBottom"/>: the outer ruling is missing there, as where a page break cuts a row.
/// </summary>
internal sealed record PageTable(
    int Page, PdfRectangle Box, IReadOnlyList<float> ColumnEdges, IReadOnlyList<float> RowEdges, IReadOnlyList<PageCell> Cells)
{
    public bool IsOpenAtTop { get; init; }
    public bool IsOpenAtBottom { get; init; }

    /// <summary>Found by rulings; otherwise by the alignment of text.</summary>
    public bool IsRuled { get; init; }

    /// <summary>Without rulings: texts beside or between its rows could be of rows that were not told.</summary>
    public bool MayLackRows { get; init; }

    /// <summary>Without rulings: the widest step inside of its cells, in em, where its rows stand clearly further apart.</summary>
    public float? LineStep { get; init; }

    public int RowCount => RowEdges.Count - 1;
    public int ColumnCount => ColumnEdges.Count - 1;
}

/// <summary>
/// A cell of a <see cref="PageTable"/>, the glyphs that stand in it, in the page's painting order, and the tables inside it,
/// whose glyphs are not the cell's.
/// </summary>
internal sealed record PageCell(int Row, int Column, int RowSpan, int ColumnSpan, PdfRectangle Box, IReadOnlyList<PdfGlyph> Glyphs)
{
    public IReadOnlyList<PageTable> Nested { get; init; } = [];

    /// <summary>No ruling is drawn along its bottom: at the end of a page, a merged cell that goes on, as Chromium prints it.</summary>
    public bool IsOpenAtBottom { get; init; }

    public bool IsBlank
    {
        get
        {
            if (Nested.Count > 0)
                return false;
            foreach (var glyph in Glyphs)
            {
                if (!string.IsNullOrWhiteSpace(glyph.Text))
                    return false;
            }

            return true;
        }
    }
}
