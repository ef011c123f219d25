using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>
/// The index as the warehouse is now. Decisions are in it at the next request, whoever made them; after a load it is made anew beside
/// the old one, which serves meanwhile.
/// </summary>
internal sealed class CurrentIndex : IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(10);

    /// <summary>Reading takes at most one part in so many of the time, while a load goes on for hours.</summary>
    private const int ReadingIsOnePartOf = 10;

    /// <summary>Fewer findings are read within the request that finds that there are new ones.</summary>
    private const int ReadWithinRequest = 50_000;

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
    private TimeSpan readingTook;
    private Task beginning = Task.CompletedTask;
    private Task reading = Task.CompletedTask;

    public CurrentIndex(WarehouseDatabase warehouse, ReviewSettings settings)
    {
        this.warehouse = warehouse;
        this.settings = settings;
        reader = new(warehouse, RiskWeights.Load(settings.Schemas), settings.FourEyes);
        texts = new(warehouse);
    }

    /// <summary>Begins to read a large warehouse before the first page is asked for.</summary>
    public void Begin() => beginning = Task.Run(async () =>
    {
        if ((await LookedAtAsync(withCount: false, stopping.Token)).Revision.LastFinding >= ReadWithinRequest)
            await GetAsync(stopping.Token);
    });

    public async Task<FindingIndex> GetAsync(CancellationToken cancellation)
    {
        if (current is { } known && settings.Clock.GetElapsedTime(lookedAt) < BetweenLooks)
            return known;
        await looking.WaitAsync(cancellation);
        try
        {
            if (current is null)
            {
                revision = (await LookedAtAsync(withCount: true, cancellation)).Revision;
                current = await ReadAsync(cancellation);
                if (current.Count >= ReadWithinRequest)
                    reading = texts.PrepareAsync(current, stopping.Token);
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

    /// <summary>Nothing reads the warehouse any more when it returns.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        foreach (var task in (Task[])[beginning, reading])
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Dispose();
    }

    private async Task LookAsync(FindingIndex index, CancellationToken cancellation)
    {
        // The index itself knows which decisions are in it: another one may take its place at any moment.
        var last = (await LookedAtAsync(withCount: false, cancellation)).LastDisposition;
        if (last != index.LastDisposition)
        {
            await using var context = warehouse.Context();
            var since = index.LastDisposition - OnTheirWay;
            var touched = await context.Dispositions.Where(d => d.DispositionId > since).Select(d => d.Fingerprint).Distinct().ToListAsync(cancellation);
            await SetStatesAsync(index, touched, cancellation);
            index.LastDisposition = last;
        }

        var between = TimeSpan.FromTicks(Math.Max(BetweenReadings.Ticks, readingTook.Ticks * ReadingIsOnePartOf));
        if (reading.IsCompleted && settings.Clock.GetElapsedTime(readAt) >= between)
        {
            readAt = settings.Clock.GetTimestamp();
            if (index.Count < ReadWithinRequest)
                await ReadAgainAsync(cancellation);
            else
                reading = Task.Run(ReadAgainBesideAsync, stopping.Token);
        }
    }

    /// <summary>Where findings have come or gone. A request that looks for a text does not wait for the new ones'.</summary>
    private async Task ReadAgainAsync(CancellationToken cancellation)
    {
        var now = (await LookedAtAsync(withCount: true, cancellation)).Revision;
        if (now == revision)
            return;
        var next = await ReadAsync(cancellation);
        if (next.Count >= ReadWithinRequest)
            await texts.PrepareAsync(next, cancellation);
        current = next;
        revision = now;
    }

    /// <summary>The index that there is serves on where it fails, and it is tried again.</summary>
    private async Task ReadAgainBesideAsync()
    {
        try
        {
            await ReadAgainAsync(stopping.Token);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            settings.Tell($"问题清单未能更新，将再试：{fault.Message}", $"the list of findings could not be brought up to date and is tried again: {fault.Message}");
        }
    }

    private async Task<FindingIndex> ReadAsync(CancellationToken cancellation)
    {
        var start = settings.Clock.GetTimestamp();
        var index = await reader.ReadAsync(cancellation);
        readAt = settings.Clock.GetTimestamp();
        readingTook = settings.Clock.GetElapsedTime(start);
        return index;
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

    /// <param name="withCount">Of the files, by which alone is seen that some are gone; else as it was known last: it takes a hundred times as long as all else.</param>
    /// <param name="cancellation">Ends waiting.</param>
    private async Task<(Revision Revision, long LastDisposition)> LookedAtAsync(bool withCount, CancellationToken cancellation)
    {
        await using var connection = await warehouse.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT (SELECT coalesce(max(finding_id), 0) FROM findings), (SELECT coalesce(max(submission_id), 0) FROM submissions),
                   (SELECT coalesce(max(disposition_id), 0) FROM dispositions){(withCount ? ", (SELECT count(*) FROM submissions)" : "")}
            """;
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return (new(row.GetInt64(0), row.GetInt64(1), withCount ? row.GetInt64(3) : revision.Submissions), row.GetInt64(2));
    }

    /// <summary>Differs when findings have come or gone.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Revision(long LastFinding, long LastSubmission, long Submissions);
}
