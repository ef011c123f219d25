using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>
/// The index as the warehouse is now. Decisions are in it at the next request, whoever made them; after a load it is made anew beside
/// the old one, which serves meanwhile.
/// </summary>
internal sealed class CurrentIndex : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(10);

    /// <summary>Decisions are numbered before they are committed: looked at again, as many as may still have been on their way.</summary>
    private const int OnTheirWay = 200;

    private readonly WarehouseDatabase warehouse;
    private readonly ReviewSettings settings;
    private readonly FindingIndexReader reader;
    private readonly TextMatches texts;
    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly CancellationTokenSource stopping = new();
    private FindingIndex? current;
    private Revision revision;
    private long lookedAt;
    private long readAt;
    private Task reading = Task.CompletedTask;

    public CurrentIndex(WarehouseDatabase warehouse, ReviewSettings settings)
    {
        this.warehouse = warehouse;
        this.settings = settings;
        reader = new(warehouse, RiskWeights.Load(settings.Schemas), settings.FourEyes);
        texts = new(warehouse);
    }

    public async Task<FindingIndex> GetAsync(CancellationToken cancellation)
    {
        if (current is { } known && settings.Clock.GetElapsedTime(lookedAt) < BetweenLooks)
            return known;
        await looking.WaitAsync(cancellation);
        try
        {
            if (current is null)
            {
                revision = await RevisionAsync(cancellation);
                current = await reader.ReadAsync(cancellation);
                readAt = settings.Clock.GetTimestamp();
            }
            else if (settings.Clock.GetElapsedTime(lookedAt) >= BetweenLooks)
            {
                await LookAsync(current, cancellation);
            }

            lookedAt = settings.Clock.GetTimestamp();
            return current;
        }
        finally
        {
            looking.Release();
        }
    }

    /// <summary>The rows that a filter's text and spot check leave; null where it has neither.</summary>
    public Task<bool[]?> AmongAsync(FindingIndex index, QueueFilter filter, CancellationToken cancellation) => texts.AmongAsync(index, filter, cancellation);

    /// <summary>Where the decisions about these findings put them now: to be called once new ones are stored.</summary>
    public async Task DecidedAsync(IReadOnlyCollection<string> fingerprints, CancellationToken cancellation)
    {
        if (current is { } index)
            await SetStatesAsync(index, fingerprints, cancellation);
    }

    /// <summary>The next request sees the warehouse as it is then: for tests, and after a finding was not there any more.</summary>
    public void LookAgain() => (lookedAt, readAt) = (0, 0);

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
        looking.Dispose();
    }

    private async Task LookAsync(FindingIndex index, CancellationToken cancellation)
    {
        var now = await RevisionAsync(cancellation);
        if (now.LastDisposition != revision.LastDisposition)
        {
            await using var context = warehouse.Context();
            var since = index.LastDisposition - OnTheirWay;
            var touched = await context.Dispositions.Where(d => d.DispositionId > since).Select(d => d.Fingerprint).Distinct().ToListAsync(cancellation);
            await SetStatesAsync(index, touched, cancellation);
            index.LastDisposition = now.LastDisposition;
            revision = revision with { LastDisposition = now.LastDisposition };
        }

        if (now != revision && reading.IsCompleted && settings.Clock.GetElapsedTime(readAt) >= BetweenReadings)
        {
            readAt = settings.Clock.GetTimestamp();
            if (index.Count < 50_000)
                await ReadAgainAsync(now, cancellation);
            else
                reading = Task.Run(() => ReadAgainAsync(now, stopping.Token), stopping.Token);
        }
    }

    private async Task ReadAgainAsync(Revision now, CancellationToken cancellation)
    {
        current = await reader.ReadAsync(cancellation);
        revision = now;
    }

    private async Task SetStatesAsync(FindingIndex index, IReadOnlyCollection<string> fingerprints, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        foreach (var some in fingerprints.Chunk(500))
        {
            var decisions = await context.Dispositions.Where(d => some.Contains(d.Fingerprint)).OrderBy(d => d.DispositionId).ToListAsync(cancellation);
            foreach (var of in decisions.GroupBy(d => d.Fingerprint, StringComparer.Ordinal))
                index.SetState(DecisionStates.KeyOf(of.Key), DecisionStates.Of([.. of], settings.FourEyes));
        }
    }

    private async Task<Revision> RevisionAsync(CancellationToken cancellation)
    {
        await using var connection = await warehouse.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT (SELECT coalesce(max(finding_id), 0) FROM findings), (SELECT coalesce(max(submission_id), 0) FROM submissions),
                   (SELECT count(*) FROM submissions), (SELECT coalesce(max(disposition_id), 0) FROM dispositions)
            """;
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));
    }

    /// <summary>Differs when findings or decisions have come or gone.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Revision(long LastFinding, long LastSubmission, long Submissions, long LastDisposition);
}
