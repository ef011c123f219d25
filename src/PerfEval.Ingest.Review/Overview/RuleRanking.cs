using PerfEval.Ingest.Review.Charts;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Exports;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>The rules by which something was found, those with the most findings first.</summary>
internal static class RuleRanking
{
    /// <param name="index">Of the findings.</param>
    /// <param name="filter">Which of them count; each rule leads to them in the queue.</param>
    public static IReadOnlyList<RankedBar> Of(FindingIndex index, QueueFilter filter)
    {
        var rules = index.CountsOf(filter, among: null).Of(QueueDimension.Rule).OrderByDescending(c => c.Findings).ThenBy(c => c.Value, StringComparer.Ordinal).ToList();
        return [.. rules.Select(c => new RankedBar(c.Value, AuditWords.RuleTitle(c.Value) ?? c.Value, c.Findings, (decimal)c.Findings / rules[0].Findings, "/" + QueueAddress.Of(filter.With(QueueDimension.Rule, c.Value))))];
    }
}
