using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Charts;
using PerfEval.Ingest.Review.Overview;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>A region to choose, and how far it is indented.</summary>
internal sealed record RegionChoice(NamedRegion Region, int Depth);

/// <summary>Evaluations, totals, execution rates and findings of what the address chooses, and by unit and year.</summary>
internal sealed class OverviewModel(CurrentOverview overview, PageWords words) : PageModel
{
    public const int PageSize = 50;

    /// <summary>Regions that are listed, those with the most findings.</summary>
    public const int MostRegions = 100;

    private const int MostRules = 8;

    public OverviewFilter Filter { get; private set; } = new();

    public OverviewTable Table { get; private set; } = null!;

    public IReadOnlyList<int?> Years { get; private set; } = [];

    public IReadOnlyList<RegionChoice> Regions { get; private set; } = [];

    public IReadOnlyList<ColumnChart> Charts { get; private set; } = [];

    /// <summary>Those with the most findings, and how many the others have.</summary>
    public IReadOnlyList<RankedBar> Rules { get; private set; } = [];

    public int OtherRules { get; private set; }

    public IReadOnlyList<UnitLine> Units { get; private set; } = [];

    public int UnitLines { get; private set; }

    public UnitOrder Order { get; private set; }

    public bool Ascending { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (data, index) = await overview.GetAsync(cancellation);
        Filter = OverviewFilter.Read(Request.Query);
        Order = Enum.TryParse<UnitOrder>(Request.Query["sort"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : UnitOrder.Findings;
        Ascending = Request.Query["dir"] == "asc";
        PageNumber = PageNumbers.Asked(Request);
        Table = new(data, FindingTally.Of(index), Filter);
        (Units, UnitLines) = Table.Units(Order, Ascending, PageNumber, PageSize);
        Years = [.. data.Figures.Keys.Select(k => k.Year).Distinct().OrderBy(y => y is null).ThenByDescending(y => y)];
        Regions = RegionsOf(data);
        Charts = [OverviewCharts.Scores(Table.All.Figures, words), OverviewCharts.Rates(Table.All.Figures, words), OverviewCharts.FullMarks(Table, words)];
        var rules = RuleRanking.Of(index, Filter.Findings());
        (Rules, OtherRules) = ([.. rules.Take(MostRules)], rules.Skip(MostRules).Sum(r => r.Count));
    }

    /// <summary>The address of this page with another order: the same column again turns it round.</summary>
    public string Sorted(UnitOrder order)
    {
        var ascending = order == Order ? !Ascending : order is UnitOrder.Name;
        return "/overview" + Filter.Address(("sort", NameOf(order)), ("dir", ascending ? "asc" : null)) + "#units";
    }

    public string AtPage(int page) => "/overview" + Filter.Address(("sort", Order == UnitOrder.Findings ? null : NameOf(Order)), ("dir", Ascending ? "asc" : null), ("page", page.ToString(CultureInfo.InvariantCulture))) + "#units";

    /// <summary>The findings of a line of the tables, in the queue.</summary>
    public string Queue(string? year = null, string? region = null, string? unit = null)
    {
        var filter = Filter.Findings();
        if (year is not null)
            filter = filter.With(QueueDimension.Year, year);
        if (region is not null)
            filter = filter.With(QueueDimension.Region, region);
        if (unit is not null)
            filter = filter.With(QueueDimension.Unit, unit);
        return "/" + QueueAddress.Of(filter);
    }

    private static string NameOf(UnitOrder order) => order.ToString().ToLowerInvariant();

    private static IReadOnlyList<RegionChoice> RegionsOf(OverviewData data)
    {
        var used = data.Units.Values.SelectMany(u => data.Upwards(u.Region)).Select(r => r.Id).ToHashSet();
        var below = data.Regions.Values.Where(r => used.Contains(r.Id)).ToLookup(r => r.Parent is { } parent && used.Contains(parent) ? parent : 0);
        var choices = new List<RegionChoice>();
        Add(0, 0);
        return choices;

        void Add(int parent, int depth)
        {
            foreach (var region in below[parent].OrderBy(r => r.Name, StringComparer.Ordinal))
            {
                if (depth > 10 || choices.Count > 5_000)
                    return;
                choices.Add(new(region, depth));
                Add(region.Id, depth + 1);
            }
        }
    }
}
