using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>A row: its cells left to right, those among them that reach into rows below counted with the row they begin in.</summary>
internal sealed class SpacedRow
{
    public SpacedRow(IEnumerable<TextStack> stacks)
    {
        Stacks = [.. stacks];
        Measure();
    }

    public List<TextStack> Stacks { get; }

    public float Top { get; private set; }
    public float Bottom { get; private set; }
    public float FontSize => Stacks.Max(s => s.FontSize);

    /// <summary>Stacks that stand one above the other in one row are of one cell.</summary>
    public IReadOnlyList<SpacedCell> Cells { get; private set; } = [];

    public PdfRectangle Box => Stacks.Select(s => s.Box).Aggregate((a, b) => a.Union(b));

    /// <summary>
    /// Whether a text begins and ends with no other of the row, nor has its middle with one: it is of a cell merged over rows, set in its
    /// middle, and says nothing of which rows those are.
    /// </summary>
    public bool HasTextOfOtherRows => Stacks.Count > 2 && Stacks.Exists(s => !Stacks.Exists(t => !ReferenceEquals(s, t) && s.IsSetAs(t)));

    /// <summary>Texts apart that stand one above the other in one row are of rows that were not told from one another.</summary>
    public bool HoldsSeveralRows => Cells.Any(c => c.Stacks.Exists(s => c.Stacks.Exists(t => !ReferenceEquals(s, t) && !s.IsBeside(t) && !s.IsLevelWith(t))));

    /// <summary>A cell that reaches into rows below tells nothing of where this one ends.</summary>
    public void Take(TextStack spanning)
    {
        Stacks.Add(spanning);
        Settle();
    }

    private void Measure()
    {
        (Top, Bottom) = (Stacks.Min(s => s.Box.Top), Stacks.Max(s => s.Box.Bottom));
        Settle();
    }

    private void Settle()
    {
        var cells = new List<SpacedCell>();
        foreach (var stack in Stacks.OrderBy(s => s.Box.Left))
        {
            if (cells.Count > 0 && cells[^1].Right > stack.Box.Left + stack.Slack)
                cells[^1].Stacks.Add(stack);
            else
                cells.Add(new SpacedCell(stack));
        }

        Cells = cells;
    }
}

/// <summary>What one cell says.</summary>
internal sealed class SpacedCell(TextStack first)
{
    public List<TextStack> Stacks { get; } = [first];

    public float Left => Stacks.Min(s => s.Box.Left);
    public float Right => Stacks.Max(s => s.Box.Right);

    public string Text => string.Concat(Stacks.SelectMany(s => s.Lines).Select(l => l.Text));

    public int LineCount => Stacks.Sum(s => s.Lines.Count);
}
