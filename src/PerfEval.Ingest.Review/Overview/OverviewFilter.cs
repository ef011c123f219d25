using System.Globalization;
using Microsoft.AspNetCore.Http;
using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>Which evaluations an overview is of; the values are those of the queue's address.</summary>
internal sealed record OverviewFilter
{
    private const int LongestText = 100;

    /// <summary>A year, or <see cref="QueueFilter.None"/>; null for all.</summary>
    public string? Year { get; init; }

    /// <summary>The number of a region, with those below it, or <see cref="QueueFilter.None"/>; null for all.</summary>
    public string? Region { get; init; }

    /// <summary>Part of the unit's name: of the table of units only.</summary>
    public string? Text { get; init; }

    public static OverviewFilter Read(IQueryCollection query) => new()
    {
        Year = Value(query["year"].ToString()),
        Region = Value(query["region"].ToString()),
        Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestText)] : null,
    };

    /// <summary>The findings about these evaluations, whatever was decided of them.</summary>
    public QueueFilter Findings() => new QueueFilter()
        .With(QueueDimension.Year, Year is { } year ? [year] : [])
        .With(QueueDimension.Region, Region is { } region ? [region] : []);

    /// <summary>Begins with <c>?</c>, or empty.</summary>
    public string Address(params IEnumerable<(string Key, string? Value)> more)
    {
        var parts = new (string Key, string? Value)[] { ("year", Year), ("region", Region), ("q", Text) }.Concat(more)
            .GroupBy(p => p.Key, StringComparer.Ordinal).Select(g => g.Last()).Where(p => !string.IsNullOrEmpty(p.Value))
            .Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!)}");
        return string.Join('&', parts) is { Length: > 0 } text ? "?" + text : "";
    }

    public bool HoldsYear(int? year) => Year is null || Year == (year?.ToString(CultureInfo.InvariantCulture) ?? QueueFilter.None);

    /// <param name="data">Knows which region belongs to which.</param>
    /// <param name="unit">Null where it is not known.</param>
    public bool HoldsUnit(OverviewData data, int? unit)
    {
        if (Region is null)
            return true;
        var region = data.RegionOf(unit);
        return Region == QueueFilter.None ? region is null : data.Upwards(region?.Id).Any(r => Region == r.Id.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Value(string text) => text == QueueFilter.None || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null;
}
