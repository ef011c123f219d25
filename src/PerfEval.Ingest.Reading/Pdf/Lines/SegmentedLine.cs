using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>A line and what of it stands apart by more than words do.</summary>
internal sealed class SegmentedLine
{
    /// <summary>
    /// The narrowest room between columns, in em: LibreOffice leaves 5.7 points between the texts of neighbouring cells. Word blanks and the
    /// room beside Latin are below 0.35.
    /// </summary>
    public const float Gap = 0.5f;

    public SegmentedLine(TextLine line)
    {
        Line = line;
        Segments = LineSegments.Split(line, Gap);
    }

    public TextLine Line { get; }
    public IReadOnlyList<TextLine> Segments { get; }
    public float Baseline => Line.Baseline;
    public PdfRectangle Box => Line.Box;

    public bool Covers(float x)
    {
        foreach (var segment in Segments)
        {
            if (segment.Box.Left < x && segment.Box.Right > x)
                return true;
        }

        return false;
    }
}
