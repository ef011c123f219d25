using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Charts;
using PerfEval.Ingest.Review.Indicators;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>An indicator beside its peers: those of the same year and unit of measure.</summary>
internal sealed class IndicatorModel(IndicatorPeers peers) : PageModel
{
    /// <summary>Years with units of measure that are offered, those with the most values.</summary>
    public const int MostGroups = 40;

    public CanonicalIndicatorRow Row { get; private set; } = null!;

    public IReadOnlyList<PeerGroup> Groups { get; private set; } = [];

    public PeerGroup? Group { get; private set; }

    public PeerValues? Values { get; private set; }

    public DotPlot? Plot { get; private set; }

    public IReadOnlyList<Peer> Own { get; private set; } = [];

    public int? Unit { get; private set; }

    public IReadOnlyList<Peer> Peers { get; private set; } = [];

    public bool Falling { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public async Task<IActionResult> OnGetAsync(string canonical, CancellationToken cancellation)
    {
        if (await peers.FindAsync(canonical, cancellation) is not { } row)
            return NotFound();
        Row = row;
        var table = await peers.ValuesAsync(canonical, cancellation);
        Groups = table.Groups;
        Unit = Number("unit");
        PageNumber = PageNumbers.Asked(Request);
        Falling = Request.Query["dir"] == "desc";
        Group = Chosen();
        if (Group is null || table.ValuesOf(Group) is not { } values)
            return Page();
        Values = values;
        if (Unit is { } own)
            Own = await peers.OwnAsync(table, Group, own, cancellation);
        Plot = new(values, [.. Own.Select(o => o.Value)]);
        Peers = await peers.PageAsync(table, Group, PageNumber, Falling, cancellation);
        return Page();
    }

    public string Address(PeerGroup group, int page = 1, bool? falling = null, int? unit = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/indicators/{Uri.EscapeDataString(Row.CanonicalId)}?year={group.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"}&measure={Uri.EscapeDataString(group.Measure ?? "")}{((unit ?? Unit) is { } u ? $"&unit={u}" : "")}{(falling ?? Falling ? "&dir=desc" : "")}{(page > 1 ? $"&page={page}" : "")}");

    /// <summary>The one asked for; else the largest, of the unit's where a unit is marked.</summary>
    private PeerGroup? Chosen()
    {
        var year = Request.Query["year"].ToString();
        var measure = Request.Query["measure"].ToString();
        return Groups.FirstOrDefault(g => year.Length > 0 && (g.Year?.ToString(CultureInfo.InvariantCulture) ?? "-") == year && (!Request.Query.ContainsKey("measure") || (g.Measure ?? "") == measure)) ?? (Groups.Count > 0 ? Groups[0] : null);
    }

    private int? Number(string key) => int.TryParse(Request.Query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
