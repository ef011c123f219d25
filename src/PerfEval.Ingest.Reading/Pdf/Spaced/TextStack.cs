using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>Lines one below the other, as near as those of one cell: its text, when the table is what it seems to be.</summary>
internal sealed class TextStack
{
    /// <summary>Boxes of neighbouring lines and columns may touch and reach into one another by this, in em.</summary>
    private const float Touch = 0.25f;

    /// <summary>Baselines, and middles of texts, nearer than this in em are level: producers round them.</summary>
    private const float Level = 0.1f;

    public TextStack(TextLine line)
    {
        Lines = [line];
        Box = line.Box;
        First = Last = LineSteps.BaselineOf(line);
    }

    public List<TextLine> Lines { get; }

    public PdfRectangle Box { get; private set; }

    /// <summary>The baselines of its first line and of its last.</summary>
    public float First { get; }

    public float Last { get; private set; }

    public float FontSize => Lines[0].FontSize;

    /// <summary>In points.</summary>
    public float Slack => Touch * FontSize;

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
        var (above, below) = (First - other.First, Last - other.Last);
        return Math.Abs(above) < Level * FontSize || Math.Abs(below) < Level * FontSize || Math.Abs(above + below) / 2 < Level * FontSize;
    }

    /// <summary>Begins and ends level with the other.</summary>
    public bool IsFromToLevelWith(TextStack other) =>
        Math.Abs(First - other.First) < Level * FontSize && Math.Abs(Last - other.Last) < Level * FontSize;

    /// <summary>Whether one begins before the other ends.</summary>
    public bool IsLevelWith(TextStack other) => Math.Min(Box.Bottom, other.Box.Bottom) - Math.Max(Box.Top, other.Box.Top) > Slack;
}
