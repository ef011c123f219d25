namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>A paragraph's sketch: little, since there can be very many.</summary>
internal sealed record SketchedPassage(int Head, int PassageNo, ulong[] Bands);

/// <summary>Paragraphs of different units that may be alike: they meet in a band. What meets with too many units is template.</summary>
internal static class PassagePairs
{
    /// <summary>A unit that says the same in hundreds of reports is compared by the first few.</summary>
    private const int OfOneUnit = 5;

    /// <returns>Numbers of paragraphs, the smaller first.</returns>
    public static HashSet<(int, int)> Of(IReadOnlyList<SketchedPassage> passages, IReadOnlyList<NarrativeHead> heads, int templateUnits)
    {
        var template = new bool[passages.Count];
        var pairs = new HashSet<(int, int)>();
        var order = new int[passages.Count];
        var keys = new ulong[passages.Count];
        for (var band = 0; band < Shingles.Bands; band++)
        {
            for (var i = 0; i < passages.Count; i++)
                (order[i], keys[i]) = (i, passages[i].Bands[band]);
            Array.Sort(keys, order);
            for (int from = 0, to; from < order.Length; from = to)
            {
                for (to = from + 1; to < order.Length && keys[to] == keys[from];)
                    to++;
                if (to - from > 1)
                    Add(order.AsSpan(from, to - from));
            }
        }

        pairs.RemoveWhere(p => template[p.Item1] || template[p.Item2]);
        return pairs;

        void Add(ReadOnlySpan<int> alike)
        {
            var units = new HashSet<int>();
            foreach (var i in alike)
                units.Add(heads[passages[i].Head].Unit);
            if (units.Count >= templateUnits)
            {
                foreach (var i in alike)
                    template[i] = true;
            }
            else if (units.Count > 1)
            {
                AddPairs([.. alike.ToArray().Order().GroupBy(i => heads[passages[i].Head].Unit).Select(g => g.Take(OfOneUnit).ToArray())]);
            }
        }

        void AddPairs(List<int[]> byUnit)
        {
            for (var a = 0; a < byUnit.Count; a++)
            {
                foreach (var (one, other) in from one in byUnit[a] from others in byUnit.Skip(a + 1) from other in others select (one, other))
                    pairs.Add((Math.Min(one, other), Math.Max(one, other)));
            }
        }
    }
}
