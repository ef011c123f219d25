using System.Globalization;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>Which regions belong to which, by their numbers as they stand in an address.</summary>
internal sealed class RegionTree(IEnumerable<(int Region, int? Parent)> regions)
{
    private readonly ILookup<string, string> below = regions.Where(r => r.Parent is not null).ToLookup(r => Number(r.Parent!.Value), r => Number(r.Region), StringComparer.Ordinal);

    public IReadOnlyCollection<string> WithThoseBelow(IEnumerable<string> chosen)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(chosen);
        while (open.TryPop(out var region))
        {
            if (!all.Add(region))
                continue;
            foreach (var lower in below[region])
                open.Push(lower);
        }

        return all;
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
