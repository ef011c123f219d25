using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Tables;

/// <summary>A page drawn by hand: lines, areas of colour and text in page points.</summary>
internal sealed class DrawnPage(int number = 1)
{
    public const float Width = 595;
    public const float Height = 842;

    private static readonly PdfFontInfo Font = new("SimSun", IsVertical: false, IsEmbedded: true, IsBold: false);

    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfRuling> rulings = [];
    private readonly List<PdfFill> fills = [];

    public DrawnPage Across(float y, float left, float right, float thickness = 0.5f)
    {
        rulings.Add(new PdfRuling(left, y, right, y, thickness, PdfColor.Black));
        return this;
    }

    public DrawnPage Down(float x, float top, float bottom, float thickness = 0.5f)
    {
        rulings.Add(new PdfRuling(x, top, x, bottom, thickness, PdfColor.Black));
        return this;
    }

    public DrawnPage Frame(float left, float top, float right, float bottom) =>
        Across(top, left, right).Across(bottom, left, right).Down(left, top, bottom).Down(right, top, bottom);

    /// <summary>A grid of lines that go through.</summary>
    public DrawnPage Grid(float[] columns, float[] rows)
    {
        foreach (var y in rows)
            Across(y, columns[0], columns[^1]);
        foreach (var x in columns)
            Down(x, rows[0], rows[^1]);
        return this;
    }

    public DrawnPage Area(float left, float top, float right, float bottom)
    {
        fills.Add(new PdfFill(new PdfRectangle(left, top, right, bottom), new PdfColor(217, 226, 243)));
        return this;
    }

    /// <summary>Text from a place on, its baseline at y; Han a full em wide, others half of one.</summary>
    public DrawnPage Text(string text, float x, float y, float size = 10, PdfDirection direction = PdfDirection.Right, PdfCut cut = default)
    {
        foreach (var c in text)
        {
            var width = c >= 0x2E80 ? size : size / 2;
            var box = new PdfRectangle(x, y - (0.88f * size), x + width, y + (0.12f * size));
            glyphs.Add(new PdfGlyph(c.ToString(), x, y, width, 0, box, size, Font, direction, PdfGlyphTraits.None, PdfColor.Black) { Cut = cut });
            x += width;
        }

        return this;
    }

    public PdfPageContent Content => new(glyphs, rulings, fills, [], []);

    public IReadOnlyList<PageTable> Find(ReadingLimits? limits = null) =>
        RuledTables.Find(Content, Width, Height, number, limits ?? ReadingLimits.Default, TestContext.Current.CancellationToken);

    /// <summary>The page's only table.</summary>
    public PageTable Table() => Assert.Single(Find());

    /// <summary>One line a cell: place, spans where it has any, text.</summary>
    public static string[] Cells(PageTable table) => [.. table.Cells.Select(Describe)];

    public static string TextOf(PageCell cell) => string.Concat(cell.Glyphs.Select(g => g.Text));

    private static string Describe(PageCell cell)
    {
        var span = cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $" {cell.RowSpan}x{cell.ColumnSpan}";
        return $"{cell.Row},{cell.Column}{span}: {TextOf(cell)}";
    }
}
