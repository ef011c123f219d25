using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>What the values of the dimensions are called.</summary>
internal static class ValueNames
{
    /// <summary>Names of values that need none from the database are given too; a value without a name stands for itself.</summary>
    public static async Task<Dictionary<string, string>> OfAsync(WarehouseContext context, QueueDimension dimension, IReadOnlyCollection<string> values, PageWords words, CancellationToken cancellation)
    {
        var names = dimension switch
        {
            QueueDimension.Unit when Numbers(values) is { Count: > 0 } ids => (await context.Units.Where(u => ids.Contains(u.UnitId)).ToListAsync(cancellation)).ToDictionary(u => Number(u.UnitId), u => u.Name, StringComparer.Ordinal),
            QueueDimension.Region when Numbers(values) is { Count: > 0 } ids => (await context.Regions.Where(r => ids.Contains(r.RegionId)).ToListAsync(cancellation)).ToDictionary(r => Number(r.RegionId), r => r.RegionKey.Replace("/", " / ", StringComparison.Ordinal), StringComparer.Ordinal),
            QueueDimension.Layout => await context.Layouts.Where(l => values.Contains(l.LayoutId)).ToDictionaryAsync(l => l.LayoutId, l => l.Name, StringComparer.Ordinal, cancellation),
            QueueDimension.Indicator => await context.CanonicalIndicators.Where(c => values.Contains(c.CanonicalId)).ToDictionaryAsync(c => c.CanonicalId, c => c.Name, StringComparer.Ordinal, cancellation),
            QueueDimension.Rule => values.ToDictionary(v => v, v => AuditWords.RuleTitle(v) is { } title ? $"{v} {title}" : v, StringComparer.Ordinal),
            QueueDimension.Severity => values.ToDictionary(v => v, v => Severity(v, words), StringComparer.Ordinal),
            QueueDimension.State => values.ToDictionary(v => v, v => State(v, words), StringComparer.Ordinal),
            _ => [],
        };
        names[QueueFilter.None] = words.Of("（未知）", "(not known)");
        return names;
    }

    public static string Of(QueueDimension dimension, PageWords words) => dimension switch
    {
        QueueDimension.Severity => words.Of("级别", "Severity"),
        QueueDimension.State => words.Of("状态", "State"),
        QueueDimension.Rule => words.Of("规则", "Rule"),
        QueueDimension.Year => words.Of("年度", "Year"),
        QueueDimension.Region => words.Of("地区", "Region"),
        QueueDimension.Unit => words.Of("单位", "Unit"),
        QueueDimension.Layout => words.Of("表样", "Layout"),
        _ => words.Of("标准指标", "Canonical indicator"),
    };

    public static string Severity(string severity, PageWords words) => words.English ? severity : AuditWords.Severity(severity);

    /// <summary>The sign that stands beside the colour.</summary>
    public static string SeveritySign(string severity) => severity switch
    {
        "error" => "✕",
        "warning" => "!",
        _ => "i",
    };

    public static string State(string state, PageWords words) => state switch
    {
        "open" => words.Of("待定", "open"),
        "queried" => words.Of("待核", "queried"),
        "second" => words.Of("待第二人", "second person"),
        "confirmed" => words.Of("属实", "confirmed"),
        "dismissed" => words.Of("不成立", "dismissed"),
        _ => state,
    };

    public static string StateSign(string state) => state switch
    {
        "open" => "○",
        "queried" => "?",
        "second" => "◐",
        "confirmed" => "●",
        "dismissed" => "—",
        _ => "",
    };

    private static List<int> Numbers(IEnumerable<string> values) =>
        [.. values.Select(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1).Where(id => id >= 0)];

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
