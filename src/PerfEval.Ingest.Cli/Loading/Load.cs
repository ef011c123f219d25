using System.Data.Common;
using System.Diagnostics;
using PerfEval.Ingest.Cli.Storing;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Cli.Telemetry;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>One <c>perfeval load</c>: puts the parts together, tells of what happens, and sums up.</summary>
internal sealed class Load(Composition composition, Session session, LoadArguments arguments)
{
    private readonly TimeProvider time = TimeProvider.System;
    private readonly LoadTally tally = new();
    private readonly LoadProgress progress = new(session.Error, composition.Terminal, composition.Messages, TimeProvider.System);

    private Messages Messages => composition.Messages;

    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public async Task<int> RunAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        await using var closing = database;
        using var log = OpenLog();
        using var telemetry = TelemetryExport.FromEnvironment(session);
        using var span = Instruments.Source.StartActivity("load");
        var started = time.GetTimestamp();
        try
        {
            return await RunAsync(database, log, started, cancellation);
        }
        catch (Exception fault) when (fault is WarehouseException or WorkersUnavailableException or DbException)
        {
            var message = WarehouseFault.Of(Messages, database, fault);
            span?.SetStatus(ActivityStatusCode.Error, message);
            log.Write("failed", ("message", message));
            session.Tell($"perfeval: {message}");
            return (int)ExitStatus.InternalError;
        }
        finally
        {
            LoadSpans.Describe(span, tally);
        }
    }

    private async Task<int> RunAsync(WarehouseDatabase database, LoadLog log, long started, CancellationToken cancellation)
    {
        // Data of the user's own are looked at before the first file is.
        if (session.Options.SchemaFolder is not null || session.Options.Profile is not null)
            composition.Pipeline(session);
        var engine = UnitMappings.Into(session.Engine, arguments.Units);
        var reporting = new LoadReporting(session, progress, log, tally, arguments.Quarantine is { } folder ? new(folder, Messages) : null);
        var finder = new SourceFinder(session.Engine, session.Options.Limits, cancellation) { EachOnce = true };

        // The warehouse is opened while the folders are walked.
        var beginning = Task.Run(() => WarehouseLoader.BeginAsync(database, Settings(reporting), cancellation), cancellation);
        try
        {
            finder.List(arguments.Paths);
            reporting.Missing(finder);
        }
        finally
        {
            await ((Task)beginning).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var loader = await beginning;
        log.Write("begin", ("load", loader.Identity.LoadId), ("continued", loader.Identity.IsContinued), ("files", finder.Count), ("database", database.Url.Shown));
        if (loader.Identity.IsContinued)
            progress.Write(Messages.Of("接着上次未完成的装入继续", "going on with a load that was not finished"));
        await using (var reading = Reading(engine, reporting))
        {
            var run = new LoadRun(finder, loader, reading, new(arguments.Jobs, session.Options.Limits, arguments.KeepSource), tally, reporting.Loaded, reporting.Refused);
            await progress.WatchAsync(run.RunAsync(cancellation), () => finder.Count, tally);
        }

        // Before the load is finished: killed here, it is an unfinished one, and the next run goes on with it.
        var compared = arguments.CrossCheck && (tally.Loaded > 0 || loader.Identity.IsContinued) ? await CrossCheckAsync(database, log, cancellation) : null;
        await loader.FinishAsync(tally.Found, tally.Refused, cancellation);
        log.Write("end", ("found", tally.Found), ("loaded", tally.Loaded), ("alreadyLoaded", tally.AlreadyLoaded), ("refused", tally.Refused), ("findings", tally.Findings), ("retries", tally.Retries), ("workersLost", tally.WorkersLost));
        await LoadSummary.WriteAsync(session.Output, Messages, tally, time.GetElapsedTime(started), database.Url, loader, cancellation);
        if (compared is not null)
            session.Output.Write(CrossChecking.Summary(Messages, compared) + "\n");
        return (int)session.Status;
    }

    /// <summary>What was loaded beside all that was there before.</summary>
    private async Task<CrossCheckResult> CrossCheckAsync(WarehouseDatabase database, LoadLog log, CancellationToken cancellation)
    {
        var result = await CrossChecking.RunAsync(session, database, arguments.Patience, progress.Write, cancellation);
        log.Write("crosscheck", ("compared", result.Compared), ("findings", result.Findings.Count));
        return result;
    }

    private LoadSettings Settings(LoadReporting reporting)
    {
        var version = Ingestion.VersionOf(session.Options.Schemas);
        return new()
        {
            Arguments = [.. arguments.Paths.Select(Path.GetFullPath)],
            Reader = new() { Version = version.Version, Rules = version.Rules, Schemas = version.Schemas },
            Data = () => SchemaTables.Of(session.Options.Schemas),
            Refresh = arguments.Refresh,
            UseCopy = arguments.UseCopy,
            Patience = arguments.Patience,
            OnRetry = reporting.Retry,
            Time = time,
        };
    }

    private IDocumentReading Reading(Engine engine, LoadReporting reporting)
    {
        var limits = session.Options.Limits;
        if (!arguments.InProcess)
            return new WorkerPool(new(WorkerLaunch.OfThisProgram(session.Options, arguments.Units), arguments.Jobs, limits) { OnIncident = reporting.Incident, Time = time });
        return new InProcessReading(new DocumentWork(engine, composition.Prepared(session), limits), arguments.Jobs, time);
    }

    private LoadLog OpenLog()
    {
        try
        {
            return new(arguments.Log, time);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(arguments.Log!, SystemFault.Of(cannot)), cannot);
        }
    }
}
