using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Exports;

namespace PerfEval.Ingest.Review.Exporting;

/// <summary>What of a queue's filter goes out.</summary>
/// <param name="Filter">For exports of the warehouse.</param>
/// <param name="Findings">In the order of the queue.</param>
/// <param name="Total">How many the queue's filter lets through; more than <paramref name="Findings"/> where that are too many.</param>
internal sealed record ExportChoice(ExportFilter Filter, IReadOnlyList<long> Findings, int Total)
{
    /// <param name="current">The index.</param>
    /// <param name="filter">As the queue has it.</param>
    /// <param name="most">Findings at most.</param>
    public static async Task<ExportChoice> OfAsync(CurrentIndex current, QueueFilter filter, int most, CancellationToken cancellation)
    {
        var index = await current.GetAsync(cancellation);
        var among = await current.AmongAsync(index, filter, cancellation);
        var findings = index.All(filter, among, most);
        var total = findings.Count < most ? findings.Count : index.CountsOf(filter, among).Total;
        return new(Of(filter) ?? new() { FindingIds = findings }, findings, total);
    }

    /// <summary>
    /// A spot check, or everything, as a whole: with the evaluations in which nothing was found. Null for any other filter, which
    /// goes out finding by finding.
    /// </summary>
    private static ExportFilter? Of(QueueFilter filter) => filter.Chosen.IsEmpty && filter.Text is null ? new() { Sample = filter.Sample } : null;
}
