using System.Globalization;
using System.Text.Json;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>
/// Which rows enter the sum of 分值 or 得分: a merged cell once, and a 其中 row only where the row it is part of has no figure of its own.
/// </summary>
internal static class CountedPoints
{
    private const int RangesInASum = 100;

    public static IReadOnlySet<int> Weights(IReadOnlyList<IndicatorRow> indicators) => Counted(indicators, i => i.Weight, "weight");

    public static IReadOnlySet<int> Scores(IReadOnlyList<IndicatorRow> indicators) => Counted(indicators, i => i.Score, "score");

    /// <summary>The row that scores the execution rate stands among the indicators.</summary>
    public static bool HasExecutionRow(IReadOnlyList<IndicatorRow> indicators) => indicators.Any(i =>
        TextNormalizer.Key(i.Name) is var name && (name.Contains("预算执行", StringComparison.Ordinal) || name is "执行率" or "资金执行率"));

    /// <summary>The cells of a column as arguments of a function, neighbours as ranges: G8:G12,G14.</summary>
    public static string Cells(string column, IEnumerable<int> rows)
    {
        var ranges = new List<string>();
        int? from = null;
        var last = 0;
        foreach (var row in rows.Order())
        {
            if (from is { } && row == last + 1)
            {
                last = row;
                continue;
            }

            Close();
            (from, last) = (row, row);
        }

        Close();

        // A function takes 255 arguments.
        return ranges.Count <= RangesInASum
            ? string.Join(',', ranges)
            : string.Join(',', ranges.Chunk(RangesInASum).Select(c => $"({string.Join(',', c)})"));

        void Close()
        {
            if (from is { } first)
                ranges.Add(string.Create(CultureInfo.InvariantCulture, $"{column}{first}{(first == last ? "" : $":{column}{last}")}"));
        }
    }

    private static HashSet<int> Counted(IReadOnlyList<IndicatorRow> indicators, Func<IndicatorRow, decimal?> column, string place)
    {
        var groups = indicators.Where(i => i.ScoreGroup is not null && column(i) is not null).Select(i => i.ScoreGroup).ToHashSet();
        var wholes = indicators.Where(i => i.PartOf is null && (column(i) is not null || (i.ScoreGroup is not null && groups.Contains(i.ScoreGroup))))
            .Select(i => TextNormalizer.Key(i.Name)).ToHashSet(StringComparer.Ordinal);
        var cells = new HashSet<(int, string)>();
        var counted = new HashSet<int>();
        foreach (var indicator in indicators.Where(i => column(i) is not null))
        {
            if (indicator.PartOf is { } whole && wholes.Contains(TextNormalizer.Key(whole)))
                continue;
            if (indicator.ScoreGroup is not { } group || cells.Add((group, PlaceOf(indicator, place))))
                counted.Add(indicator.IndicatorNo);
        }

        return counted;
    }

    /// <summary>Where the figure stands, as it is stored; the same for all where it is not.</summary>
    private static string PlaceOf(IndicatorRow indicator, string name)
    {
        if (indicator.Locations is not { } locations)
            return "";
        try
        {
            using var parsed = JsonDocument.Parse(locations);
            return parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty(name, out var at) ? at.GetRawText() : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
