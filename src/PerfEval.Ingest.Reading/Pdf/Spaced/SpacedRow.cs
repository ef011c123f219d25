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

    /// <summary>Of what begins and ends in this row.</summary>
    public float Top { get; private set; }

    public float Bottom { get; private set; }

    /// <summary>The highest and the lowest baseline of the same.</summary>
    public float FirstBaseline { get; private set; }

    public float LastBaseline { get; private set; }

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

    /// <summary>
    /// Whether all texts have as many lines, each level with one of every other, and figures among them: a wrapped text has others beside it
    /// that are shorter, so these may be rows that stand no further apart than lines.
    /// </summary>
    public bool MayBeSeveralRows => Stacks.Count > 2 && Stacks[0].Lines.Count > 1
        && Stacks.TrueForAll(s => s.Lines.Count == Stacks[0].Lines.Count && s.IsFromToLevelWith(Stacks[0]))
        && Stacks.Exists(s => s.Lines.Exists(l => l.Text.Any(char.IsAsciiDigit)));

    /// <summary>A cell that reaches into rows below tells nothing of where this one ends.</summary>
    public void Take(TextStack spanning)
    {
        Stacks.Add(spanning);
        Settle();
    }

    private void Measure()
    {
        (Top, Bottom) = (Stacks.Min(s => s.Box.Top), Stacks.Max(s => s.Box.Bottom));
        (FirstBaseline, LastBaseline) = (Stacks.Min(s => s.First), Stacks.Max(s => s.Last));
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
