namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>How much of two texts stands in both in the same order: what stays so where single words were changed all over.</summary>
internal static class CommonText
{
    /// <summary>Longer ones are compared by their runs alone.</summary>
    private const int Longest = 3000;

    /// <returns>The longest common subsequence by the longer text, from 0 to 1.</returns>
    public static decimal Share(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        if (longer is 0 or > Longest)
            return 0m;
        var row = new int[b.Length + 1];
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var i = 1; i <= b.Length; i++)
                (row[i], diagonal) = (c == b[i - 1] ? diagonal + 1 : Math.Max(row[i], row[i - 1]), row[i]);
        }

        return (decimal)row[^1] / longer;
    }
}
