namespace PerfEval.Ingest.Schemas;

/// <summary>The candidate with the fewest single-character edits: what a mistyped key was meant to be.</summary>
internal static class NearestWord
{
    public static string To(string word, IEnumerable<string> candidates) =>
        candidates.MinBy(candidate => Distance(word, candidate)) ?? "";

    /// <summary>The number of characters to insert, drop or change.</summary>
    public static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, 1 + Math.Min(above[j], row[j - 1]));
            }

            above = row;
        }

        return above[^1];
    }
}
