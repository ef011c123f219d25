using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>The queue: what is suspicious, most suspicious first.</summary>
internal sealed class IndexModel(WarehouseDatabase warehouse, CurrentIndex current, PageWords words) : PageModel
{
    public const int PageSize = 50;

    /// <summary>Values of a dimension that are shown unasked.</summary>
    private const int ShownValues = 12;

    public QueueFilter Filter { get; private set; } = new();

    public IReadOnlyList<QueueItem> Items { get; private set; } = [];

    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    public QueueSlice Slice { get; private set; } = new([], null, null);

    public int Total { get; private set; }

    public int All { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Filter = QueueAddress.Read(Request.Query);
        var index = await current.GetAsync(cancellation);
        var among = await current.AmongAsync(index, Filter, cancellation);
        Slice = index.Page(Filter, among, QueueCursor.Parse(Request.Query["after"]), QueueCursor.Parse(Request.Query["before"]), PageSize);
        var counts = index.CountsOf(Filter, among);
        Total = counts.Total;
        All = index.Count;
        await using var context = warehouse.Context();
        Items = await QueueReader.ReadAsync(context, index, Slice.Ids, cancellation);
        var facets = new List<Facet>();
        foreach (var dimension in Enum.GetValues<QueueDimension>())
            facets.Add(await FacetAsync(dimension, counts.Of(dimension)));
        Facets = facets;

        async Task<Facet> FacetAsync(QueueDimension dimension, IReadOnlyList<ValueCount> values)
        {
            var chosen = Filter.Of(dimension);
            var most = dimension is QueueDimension.Severity or QueueDimension.State ? values.Count : ShownValues;
            var shown = Sorted(dimension, values).Take(most).ToList();
            shown.AddRange(values.Where(v => chosen.Contains(v.Value) && !shown.Contains(v)));
            shown.AddRange(chosen.Where(c => shown.TrueForAll(v => v.Value != c)).Select(c => new ValueCount(c, 0)));
            var names = await ValueNames.OfAsync(context, dimension, [.. shown.Select(v => v.Value)], words, cancellation);
            return new(dimension, [.. shown.Select(v => new FacetValue(v.Value, names.GetValueOrDefault(v.Value, v.Value), v.Findings, chosen.Contains(v.Value)))], Math.Max(0, values.Count - shown.Count));
        }
    }

    /// <summary>The address of the queue under another filter, from its top.</summary>
    public string With(QueueFilter filter) => "/" + QueueAddress.Of(filter);

    /// <summary>A value chosen beside those that are, or no longer chosen.</summary>
    public string Toggled(QueueDimension dimension, string value)
    {
        var chosen = Filter.Of(dimension);
        return With(Filter.With(dimension, chosen.Contains(value) ? chosen.Remove(value) : chosen.Add(value)));
    }

    private static IEnumerable<ValueCount> Sorted(QueueDimension dimension, IReadOnlyList<ValueCount> values) => dimension switch
    {
        QueueDimension.Year => values.OrderByDescending(v => v.Value, StringComparer.Ordinal),
        QueueDimension.Severity => values.OrderBy(v => Array.IndexOf(["error", "warning", "info"], v.Value)),
        QueueDimension.State => values.OrderBy(v => Array.IndexOf(["open", "queried", "second", "confirmed", "dismissed"], v.Value)),
        _ => values.OrderByDescending(v => v.Findings).ThenBy(v => v.Value, StringComparer.Ordinal),
    };

    /// <param name="More">Values that are not shown.</param>
    internal sealed record Facet(QueueDimension Dimension, IReadOnlyList<FacetValue> Values, int More);

    internal sealed record FacetValue(string Value, string Name, int Findings, bool IsChosen);
}
