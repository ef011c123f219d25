namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>What a report shares with another one: paragraphs, each counted once.</summary>
internal sealed class SharedText(int with)
{
    private readonly List<(int Own, int Others)> passages = [];
    private readonly HashSet<int> own = [];
    private readonly HashSet<int> others = [];

    /// <summary>The other report.</summary>
    public int With { get; } = with;

    public IReadOnlyList<(int Own, int Others)> Passages => passages;

    /// <summary>Characters, masked.</summary>
    public int Length { get; private set; }

    /// <summary>The same as the other report sees it.</summary>
    public SharedText FromTheOther(int report)
    {
        var turned = new SharedText(report);
        foreach (var (mine, theirs) in passages)
            turned.Add(theirs, mine, 0);
        turned.Length = Length;
        return turned;
    }

    public void Add(int mine, int theirs, int length)
    {
        if (own.Contains(mine) || others.Contains(theirs))
            return;
        own.Add(mine);
        others.Add(theirs);
        passages.Add((mine, theirs));
        Length += length;
    }
}
