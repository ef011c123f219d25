using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Charts;
using PerfEval.Ingest.Review.Overview;
using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>A unit: its years, its record, what was found, and its evaluations.</summary>
internal sealed class OverviewUnitModel(CurrentOverview overview, UnitEvaluations evaluations) : PageModel
{
    /// <summary>Null: evaluations of which no unit is known.</summary>
    public NamedUnit? Unit { get; private set; }

    public IReadOnlyList<NamedRegion> Region { get; private set; } = [];

    public IReadOnlyList<(int? Year, OverviewLine Line)> Years { get; private set; } = [];

    public OverviewLine All { get; private set; } = new(new(), new());

    public UnitRecord Record { get; private set; } = new(0, 0);

    public IReadOnlyList<RankedBar> Rules { get; private set; } = [];

    public IReadOnlyList<UnitEvaluation> Evaluations { get; private set; } = [];

    public int Count { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public string Key => Unit?.Id.ToString(CultureInfo.InvariantCulture) ?? QueueFilter.None;

    public async Task<IActionResult> OnGetAsync(string unit, CancellationToken cancellation)
    {
        var (data, index) = await overview.GetAsync(cancellation);
        int? id = null;
        if (unit != QueueFilter.None)
        {
            if (!int.TryParse(unit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !data.Units.TryGetValue(number, out var found))
                return NotFound();
            (Unit, id) = (found, number);
        }

        Region = [.. data.Upwards(Unit?.Region).Reverse()];
        var findings = FindingTally.Of(index);
        Years =
        [
            .. data.Figures.Keys.Concat(findings.Keys).Where(k => k.Unit == id).Distinct().OrderBy(k => k.Year is null).ThenByDescending(k => k.Year)
                .Select(k => (k.Year, new OverviewLine(data.Figures.GetValueOrDefault(k) ?? new(), findings.GetValueOrDefault(k) ?? new()))),
        ];
        All = new(Figures.Sum(Years.Select(y => y.Line.Figures)), FindingCounts.Sum(Years.Select(y => y.Line.Findings)));
        Record = new(All.Findings.Of(FindingState.Confirmed), All.Findings.Of(FindingState.Dismissed));
        Rules = RuleRanking.Of(index, Filter());
        PageNumber = PageNumbers.Asked(Request);
        (Evaluations, Count) = await evaluations.ReadAsync(id, PageNumber, cancellation);
        return Page();
    }

    public string Queue(int? year) => "/" + QueueAddress.Of(Filter().With(QueueDimension.Year, year?.ToString(CultureInfo.InvariantCulture) ?? QueueFilter.None));

    public string Queue() => "/" + QueueAddress.Of(Filter());

    private QueueFilter Filter() => new QueueFilter().With(QueueDimension.Unit, Key);
}
