namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>
/// Stacks to rows: those that stand beside each other are of one row, whether they begin level with one another, end so or have their
/// middles level. None where lines of rows and lines of cells cannot be told apart. A stack beside two of one column is of a cell merged over their rows, and joins none.
/// </summary>
internal static class SpacedRows
{
    /// <summary>More stand on no page that is read by people.</summary>
    private const int MostStacks = 3000;

    /// <summary>Texts on one baseline differ by less, in em.</summary>
    private const float Level = 0.05f;

    /// <summary>One text that is level with a line by chance shows nothing; two are a row.</summary>
    private const int LeastLevel = 2;

    /// <summary>Texts beside one that are compared with all others beside it; no row has so many columns.</summary>
    private const int MostBeside = 100;

    /// <param name="stacks">By their tops.</param>
    public static List<SpacedRow> Build(List<TextStack> stacks)
    {
        if (stacks.Count is 0 or > MostStacks)
            return [];
        stacks.Sort((a, b) => a.Box.Top.CompareTo(b.Box.Top));
        var spanning = new HashSet<TextStack>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < stacks.Count; i++)
        {
            if (stacks[i].Lines.Count > 1 && IsSpanning(stacks, i))
                spanning.Add(stacks[i]);
        }

        var rows = new List<SpacedRow>();
        var open = new List<TextStack>();
        var bottom = float.MinValue;
        foreach (var stack in stacks.Where(s => !spanning.Contains(s)))
        {
            if (open.Count > 0 && stack.Box.Top > bottom - stack.Slack)
            {
                rows.Add(new SpacedRow(open));
                open = [];
                bottom = float.MinValue;
            }

            open.Add(stack);
            bottom = Math.Max(bottom, stack.Box.Bottom);
        }

        if (open.Count > 0)
            rows.Add(new SpacedRow(open));
        if (spanning.Any(s => rows.Exists(r => HoldsLineOf(s, r))))
            return [];
        foreach (var stack in spanning)
            Place(stack, rows);
        return rows;
    }

    private static bool IsSpanning(List<TextStack> stacks, int index)
    {
        var stack = stacks[index];
        var beside = new List<TextStack>();
        for (var i = index - 1; i >= 0; i--)
        {
            if (stacks[i].IsLevelWith(stack) && stacks[i].IsBeside(stack))
                beside.Add(stacks[i]);
        }

        for (var i = index + 1; i < stacks.Count && stacks[i].Box.Top < stack.Box.Bottom; i++)
        {
            if (stacks[i].IsLevelWith(stack) && stacks[i].IsBeside(stack))
                beside.Add(stacks[i]);
        }

        for (var i = 0; i < beside.Count && i < MostBeside; i++)
        {
            for (var j = i + 1; j < beside.Count; j++)
            {
                if (!beside[i].IsBeside(beside[j]) && !beside[i].IsLevelWith(beside[j]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A line in the middle of a cell that seems to reach over rows is level with the first line of a row: it is of that row, and rows
    /// are no further apart than lines after all.
    /// </summary>
    private static bool HoldsLineOf(TextStack stack, SpacedRow row) => stack.Lines.Skip(1).Any(l =>
        row.Stacks.Count(s => Math.Abs(LineSteps.BaselineOf(s.Lines[0]) - LineSteps.BaselineOf(l)) < Level * l.FontSize) >= LeastLevel);

    private static void Place(TextStack stack, List<SpacedRow> rows)
    {
        var first = rows.FindIndex(r => r.Bottom > stack.Box.Top + stack.Slack);
        if (first < 0)
            first = rows.Count - 1;
        rows[first].Take(stack);
    }
}
