using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>A line of an overview.</summary>
/// <param name="Figures">Of its evaluations.</param>
/// <param name="Findings">About them.</param>
internal sealed record OverviewLine(Figures Figures, FindingCounts Findings);

/// <summary>A unit in a year.</summary>
internal sealed record UnitLine(UnitYear Of, NamedUnit? Unit, NamedRegion? Region, OverviewLine Line);

/// <summary>A year, or a region (null: not known), with how many units are behind it.</summary>
internal sealed record GroupLine<T>(T? Of, int Units, OverviewLine Line);

/// <summary>What the units are sorted by.</summary>
internal enum UnitOrder
{
    Findings,
    Name,
    Year,
    Evaluations,
    Stated,
    Difference,
    Budget,
    Rate,
    FullMarks,
}

/// <summary>An overview: everything that its filter holds, added up in the ways that auditors look at it.</summary>
internal sealed class OverviewTable
{
    private readonly OverviewData data;
    private readonly OverviewFilter filter;
    private readonly List<UnitLine> lines;

    public OverviewTable(OverviewData data, IReadOnlyDictionary<UnitYear, FindingCounts> findings, OverviewFilter filter)
    {
        this.data = data;
        this.filter = filter;
        var (noFigures, noFindings) = (new Figures(), new FindingCounts());
        var units = data.Figures.Keys.Concat(findings.Keys).Select(k => k.Unit).Distinct().Where(u => filter.HoldsUnit(data, u)).ToHashSet();
        lines =
        [
            .. data.Figures.Keys.Concat(findings.Keys).Distinct().Where(k => filter.HoldsYear(k.Year) && units.Contains(k.Unit))
                .Select(k => new UnitLine(k, k.Unit is { } id ? data.Units.GetValueOrDefault(id) : null, data.RegionOf(k.Unit), new(data.Figures.GetValueOrDefault(k, noFigures), findings.GetValueOrDefault(k, noFindings)))),
        ];
        All = Sum(lines);
    }

    public OverviewLine All { get; }

    /// <summary>Units with an evaluation.</summary>
    public int UnitCount => UnitsOf(lines);

    /// <summary>Latest first; the unknown year last.</summary>
    public IReadOnlyList<GroupLine<int?>> ByYear() =>
        [.. lines.GroupBy(l => l.Of.Year).OrderBy(g => g.Key is null).ThenByDescending(g => g.Key).Select(g => new GroupLine<int?>(g.Key, UnitsOf(g), Sum(g)))];

    /// <summary>
    /// By the regions right below the filter's, or by those at the top: with the most findings first. What belongs to the filter's
    /// own region, and to none below, stands under that region.
    /// </summary>
    public IReadOnlyList<GroupLine<NamedRegion>> ByRegion()
    {
        var top = filter.Region is { } chosen && chosen != QueueFilter.None ? chosen : null;
        var below = new Dictionary<int, NamedRegion?>();
        return
        [
            .. lines.GroupBy(l => l.Region is { } region ? Below(region) : null)
                .Select(g => new GroupLine<NamedRegion>(g.Key, UnitsOf(g), Sum(g)))
                .OrderBy(g => g.Of is null).ThenByDescending(g => g.Line.Findings.Total).ThenBy(g => g.Of?.Name, StringComparer.Ordinal),
        ];

        NamedRegion? Below(NamedRegion region)
        {
            if (below.TryGetValue(region.Id, out var found))
                return found;
            var path = data.Upwards(region.Id).ToList();
            var at = top is null ? path.Count : path.FindIndex(r => r.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == top);
            return below[region.Id] = path[Math.Max(0, at - 1)];
        }
    }

    /// <returns>A page of the units, and how many there are.</returns>
    public (IReadOnlyList<UnitLine> Lines, int Count) Units(UnitOrder order, bool ascending, int page, int size)
    {
        var chosen = filter.Text is { } text ? lines.FindAll(l => l.Unit?.Name.Contains(text, StringComparison.OrdinalIgnoreCase) == true) : lines;
        var sorted = ascending ? chosen.OrderBy(Key(order)) : chosen.OrderByDescending(Key(order));
        return ([.. sorted.ThenByDescending(l => l.Line.Findings.Errors).ThenBy(l => l.Unit?.Name, StringComparer.Ordinal).ThenByDescending(l => l.Of.Year).Skip((page - 1) * size).Take(size)], chosen.Count);
    }

    /// <summary>Units with an evaluation by the share of indicators that have full marks, in tenths; the last is all of them.</summary>
    public IReadOnlyList<int> FullMarkShares()
    {
        var bins = new int[11];
        foreach (var unit in lines.Where(l => l.Of.Unit is not null).GroupBy(l => l.Of.Unit))
        {
            if (Figures.Sum(unit.Select(l => l.Line.Figures)).FullMarksShare is { } share)
                bins[(int)(share * 10m)]++;
        }

        return bins;
    }

    // Lines without a figure come last in falling order.
    private static Func<UnitLine, IComparable> Key(UnitOrder order) => order switch
    {
        UnitOrder.Name => l => new Ordinal(l.Unit?.Name),
        UnitOrder.Year => l => l.Of.Year ?? 0,
        UnitOrder.Evaluations => l => l.Line.Figures.Evaluations,
        UnitOrder.Stated => l => l.Line.Figures.MeanStated ?? -1m,
        UnitOrder.Difference => l => l.Line.Figures.Differing,
        UnitOrder.Budget => l => l.Line.Figures.Budget,
        UnitOrder.Rate => l => l.Line.Figures.ExecutionRate ?? -1m,
        UnitOrder.FullMarks => l => l.Line.Figures.FullMarksShare ?? -1m,
        _ => l => l.Line.Findings.Total,
    };

    private static int UnitsOf(IEnumerable<UnitLine> of) => of.Select(l => l.Of.Unit).Where(u => u is not null).Distinct().Count();

    private static OverviewLine Sum(IEnumerable<UnitLine> of)
    {
        var (figures, findings) = (new Figures(), new FindingCounts());
        foreach (var line in of)
        {
            figures.Add(line.Line.Figures);
            findings.Add(line.Line.Findings);
        }

        return new(figures, findings);
    }

    /// <summary>Text in the order of its code points, whatever the machine's language.</summary>
    private sealed record Ordinal(string? Text) : IComparable
    {
        public int CompareTo(object? obj) => string.CompareOrdinal(Text, (obj as Ordinal)?.Text);
    }
}
