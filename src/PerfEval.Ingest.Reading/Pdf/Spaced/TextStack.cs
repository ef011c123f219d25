using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>Lines one below the other, as near as those of one cell: its text, when the table is what it seems to be.</summary>
internal sealed class TextStack
{
    public TextStack(TextLine line)
    {
        Lines = [line];
        Box = line.Box;
        Last = LineSteps.BaselineOf(line);
    }

    public List<TextLine> Lines { get; }

    public PdfRectangle Box { get; private set; }

    /// <summary>The baseline of its last line.</summary>
    public float Last { get; private set; }

    public float FontSize => Lines[0].FontSize;

    public float Height => Box.Bottom - Box.Top;

    public void Add(TextLine line)
    {
        Lines.Add(line);
        Box = Box.Union(line.Box);
        Last = Math.Max(Last, LineSteps.BaselineOf(line));
    }

    public bool IsBeside(TextStack other) => Box.Right <= other.Box.Left + Slack || other.Box.Right <= Box.Left + Slack;

    /// <summary>Begins, ends or has its middle level with the other.</summary>
    public bool IsSetAs(TextStack other)
    {
        var (first, otherFirst) = (LineSteps.BaselineOf(Lines[0]), LineSteps.BaselineOf(other.Lines[0]));
        var (above, below) = (first - otherFirst, Last - other.Last);
        return Math.Abs(above) < 0.4f * Slack || Math.Abs(below) < 0.4f * Slack || Math.Abs(above + below) < 0.8f * Slack;
    }

    /// <summary>Whether one begins before the other ends.</summary>
    public bool IsLevelWith(TextStack other) => Math.Min(Box.Bottom, other.Box.Bottom) - Math.Max(Box.Top, other.Box.Top) > Slack;

    /// <summary>Boxes of neighbouring lines and columns may touch, in em.</summary>
    public float Slack => 0.25f * FontSize;
}
