namespace PerfEval.Pdf.Content;

/// <summary>The current graphics state and those that <c>q</c> saved. Levels beyond the bound are only counted.</summary>
internal sealed class GraphicsStateStack
{
    private const int MaxDepth = 1024;

    private GraphicsState[] saved = new GraphicsState[16];

    public GraphicsState Current;

    public int Depth { get; private set; }

    public void Save()
    {
        if (Depth < MaxDepth)
        {
            if (Depth == saved.Length)
                Array.Resize(ref saved, Math.Min(MaxDepth, saved.Length * 2));
            saved[Depth] = Current;
        }

        Depth++;
    }

    /// <param name="floor">The depth at which the content being read began: an unbalanced Q takes nothing from who called it.</param>
    public void Restore(int floor)
    {
        if (Depth > floor)
            Unwind(Depth - 1);
    }

    /// <summary>Back to the state before the matching <see cref="Save"/>, whatever was left open since.</summary>
    public void Unwind(int depth)
    {
        if (Depth <= depth)
            return;
        Depth = depth;
        if (depth < MaxDepth)
            Current = saved[depth];
    }
}
