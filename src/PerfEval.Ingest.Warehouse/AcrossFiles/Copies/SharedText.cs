namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>What a report shares with another one: paragraphs, each counted once.</summary>
internal sealed class SharedText(int with)
{
    private readonly List<(int Own, int Others)> passages = [];

    /// <summary>The other report.</summary>
    public int With { get; } = with;

    public IReadOnlyList<(int Own, int Others)> Passages => passages;

    /// <summary>Characters, masked.</summary>
    public int Length { get; private set; }

    /// <summary>The same as the other report sees it.</summary>
    public SharedText FromTheOther(int report)
    {
        var turned = new SharedText(report);
        foreach (var (own, others) in passages)
            turned.Add(others, own, 0);
        turned.Length = Length;
        return turned;
    }

    public void Add(int own, int others, int length)
    {
        if (passages.Exists(p => p.Own == own || p.Others == others))
            return;
        passages.Add((own, others));
        Length += length;
    }
}
