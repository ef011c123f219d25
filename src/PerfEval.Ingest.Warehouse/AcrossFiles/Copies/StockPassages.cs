namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>
/// Reports that put the same stock sentences together in the same way. Each paragraph may stand in many reports; that two reports
/// share so many of them is chance or copy, and how likely chance is can be told: a paragraph in n of N units' reports is worth
/// log2(N/n) bits, and what two reports share has to be worth more than the number of pairs of units and of paragraphs explains.
/// A whole combination that many units share is template.
/// </summary>
internal sealed class StockPassages(CopiedTextParameters parameters, IReadOnlyList<NarrativeHead> heads, int units)
{
    /// <summary>Shorter ones are set phrases.</summary>
    private const int Shortest = 15;

    /// <summary>Of a combination, so much has to stand in a third report for it to have the combination too.</summary>
    private const decimal Most = 0.8m;

    /// <summary>A unit that says the same in hundreds of reports is compared by the first few.</summary>
    private const int OfOneUnit = 5;

    private readonly Dictionary<int, List<(ulong Hash, int PassageNo, int Length)>> byHead = [];
    private readonly Dictionary<ulong, (int LastUnit, int Units)> standing = [];

    /// <summary>The paragraphs of the report that is being added.</summary>
    private readonly HashSet<ulong> seen = [];

    /// <summary>The reports that have a paragraph which few units have.</summary>
    private readonly Dictionary<ulong, List<int>> rare = [];

    /// <summary>The heads come in their order, which is that of the units.</summary>
    public void Add(int head, int passageNo, string words)
    {
        if (words.Length < Shortest)
            return;
        var hash = Shingles.Hash(words);
        if (!byHead.TryGetValue(head, out var own))
        {
            byHead[head] = own = [];
            seen.Clear();
        }

        if (!seen.Add(hash))
            return;
        own.Add((hash, passageNo, words.Length));
        var (last, count) = standing.GetValueOrDefault(hash, (-1, 0));
        standing[hash] = (heads[head].Unit, last == heads[head].Unit && count > 0 ? count : count + 1);
    }

    /// <summary>Pairs of heads, the smaller first, with what they share.</summary>
    /// <param name="areRelated">Units that may share their words.</param>
    public IEnumerable<(int First, int Second, SharedText Shared)> Copies(Func<int, int, bool> areRelated)
    {
        foreach (var (first, second) in Candidates().Order())
        {
            if (areRelated(first, second))
                continue;
            var others = byHead[second].ToDictionary(p => p.Hash);
            var common = byHead[first].Where(p => others.ContainsKey(p.Hash)).ToList();
            if (common.Sum(p => p.Length) < parameters.ShortestCopy || !IsBeyondChance(first, second, common.ConvertAll(p => p.Hash)) || IsTemplate(common.ConvertAll(p => p.Hash)))
                continue;
            var shared = new SharedText(second);
            foreach (var (hash, passage, length) in common)
                shared.Add(passage, others[hash].PassageNo, length);
            yield return (first, second, shared);
        }
    }

    /// <summary>Reports that share a paragraph which few units have.</summary>
    private HashSet<(int, int)> Candidates()
    {
        foreach (var (head, own) in byHead.OrderBy(h => h.Key))
        {
            foreach (var (hash, _, _) in own.Where(p => standing[p.Hash].Units > 1 && standing[p.Hash].Units < parameters.TemplateUnits))
            {
                if (!rare.TryGetValue(hash, out var group))
                    rare[hash] = group = [];
                group.Add(head);
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (var group in rare.Values)
        {
            var byUnit = group.GroupBy(h => heads[h].Unit).Select(g => g.Take(OfOneUnit).ToArray()).ToList();
            for (var a = 0; a < byUnit.Count; a++)
            {
                foreach (var pair in from one in byUnit[a] from others in byUnit.Skip(a + 1) from other in others select (Math.Min(one, other), Math.Max(one, other)))
                    pairs.Add(pair);
            }
        }

        return pairs;
    }

    /// <summary>Markov's bound: by chance, sharing b bits has the probability 2^-b times the sum over what could have been shared.</summary>
    private bool IsBeyondChance(int first, int second, List<ulong> common)
    {
        var shorter = byHead[first].Count < byHead[second].Count ? byHead[first] : byHead[second];
        var could = shorter.Sum(p => Math.Log2(2 - Share(p.Hash)));
        var bits = common.Sum(hash => -Math.Log2(Share(hash)));
        return bits - could - (2 * Math.Log2(units)) >= parameters.ChanceBits;
    }

    private double Share(ulong hash) => (double)standing[hash].Units / units;

    private bool IsTemplate(List<ulong> common)
    {
        var wanted = common.ToHashSet();
        var least = (int)Math.Ceiling(common.Count * Most);
        var having = new HashSet<int>();
        foreach (var head in Holders(common, common.Count - least))
        {
            if (!having.Contains(heads[head].Unit) && byHead[head].Count(p => wanted.Contains(p.Hash)) >= least && having.Add(heads[head].Unit) && having.Count >= parameters.TemplateUnits)
                return true;
        }

        return false;
    }

    /// <summary>The reports that can have the combination: who may lack a few has one of the rare paragraphs, where these are more.</summary>
    private IEnumerable<int> Holders(List<ulong> common, int mayLack)
    {
        var few = common.Where(rare.ContainsKey).ToList();
        return few.Count > mayLack ? few.SelectMany(hash => rare[hash]).Distinct() : byHead.Keys;
    }
}
