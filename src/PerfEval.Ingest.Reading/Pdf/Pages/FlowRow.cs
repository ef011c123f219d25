using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>A line over the whole width with the segments that column gaps cut it into, or a table.</summary>
internal sealed class FlowRow
{
    /// <summary>A gap that may be one between columns, in em.</summary>
    private const float ColumnGap = 1.2f;

    /// <summary>A gap that no sentence has, in em.</summary>
    private const float SpacedGap = 2.5f;

    public FlowRow(TextLine line)
    {
        Line = line;
        Segments = LineSegments.Split(line, ColumnGap);
        Box = line.Box;
    }

    public FlowRow(PageTable table)
    {
        Table = table;
        Box = table.Box;
    }

    private FlowRow(TextLine line, IReadOnlyList<TextLine> segments)
    {
        Line = line;
        Segments = segments;
        Box = line.Box;
    }

    public TextLine? Line { get; }
    public PageTable? Table { get; }
    public IReadOnlyList<TextLine> Segments { get; } = [];
    public PdfRectangle Box { get; }

    public bool IsCrossing(float x)
    {
        if (Table is not null)
            return Box.Left < x && Box.Right > x;
        foreach (var segment in Segments)
        {
            if (segment.Box.Left < x && segment.Box.Right > x)
                return true;
        }

        return false;
    }

    /// <summary>What of the row stands on one side of a gutter; null for nothing.</summary>
    public FlowRow? Side(float x, bool left)
    {
        if (Table is not null)
            return Box.MiddleX < x == left ? this : null;
        var segments = Segments.Where(s => s.Box.MiddleX < x == left).ToArray();
        if (segments.Length == 0)
            return null;
        if (segments.Length == Segments.Count)
            return this;
        return TextLines.Finish([.. segments.SelectMany(s => s.Glyphs)], Line!.Baseline, Line.FontSize) is { } line ? new FlowRow(line, segments) : null;
    }

    public FlowItem ToItem((float Left, float Right)? column)
    {
        if (Table is not null)
            return new FlowTable(Table);
        var isSpaced = false;
        for (var i = 1; i < Segments.Count; i++)
            isSpaced |= Segments[i].Box.Left - Segments[i - 1].Box.Right >= SpacedGap * Line!.FontSize;
        return new FlowLine(Line!.WithoutGlyphs(), isSpaced) { ColumnLeft = column?.Left, ColumnRight = column?.Right };
    }
}
