using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Review.Indicators;

/// <summary>A value of an indicator, and where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeerRow(long SubmissionId, int EvaluationNo, int IndicatorNo, int? Year, string? Measure, int? UnitId, decimal Value);

/// <summary>Values that can be compared: of one year and unit of measure.</summary>
internal sealed record PeerGroup(int? Year, string? Measure, int Count);

/// <summary>The values of an indicator by year and unit of measure, each group in rising order.</summary>
internal sealed class PeerTable
{
    private readonly Dictionary<(int? Year, string? Measure), PeerRow[]> groups;

    public PeerTable(IReadOnlyCollection<PeerRow> rows)
    {
        groups = rows.GroupBy(r => (r.Year, r.Measure))
            .ToDictionary(g => g.Key, g => g.Select(r => r with { Measure = g.Key.Measure }).OrderBy(r => r.Value).ThenBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo).ThenBy(r => r.IndicatorNo).ToArray());
        Count = rows.Count;
        Groups = [.. groups.Select(g => new PeerGroup(g.Key.Year, g.Key.Measure, g.Value.Length)).OrderByDescending(g => g.Count).ThenByDescending(g => g.Year).ThenBy(g => g.Measure, StringComparer.Ordinal)];
    }

    public int Count { get; }

    /// <summary>The largest first.</summary>
    public IReadOnlyList<PeerGroup> Groups { get; }

    public IReadOnlyList<PeerRow> Of(PeerGroup group) => groups.GetValueOrDefault((group.Year, group.Measure), []);

    /// <summary>Null where the group is empty.</summary>
    public PeerValues? ValuesOf(PeerGroup group) => Of(group) is { Count: > 0 } rows ? new([.. rows.GroupBy(r => r.Value).Select(g => new ValueTimes(g.Key, g.Count()))]) : null;
}
