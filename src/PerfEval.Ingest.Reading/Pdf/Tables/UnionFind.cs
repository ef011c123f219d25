namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>Sets of numbers 0 to n − 1 that can be united, in nearly constant time each.</summary>
internal sealed class UnionFind
{
    private readonly int[] parents;

    public UnionFind(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++)
            parents[i] = i;
    }

    public int Find(int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }

        return item;
    }

    /// <summary>The lower representative stays, so that sets are numbered in reading order.</summary>
    public void Unite(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a < b)
            parents[b] = a;
        else
            parents[a] = b;
    }
}
