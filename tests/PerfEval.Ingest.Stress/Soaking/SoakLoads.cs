using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Cli.Tests;
using PerfEval.Ingest.Generator.Many;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>How a load ended, after how many processes.</summary>
internal sealed record SoakLoad(int Status, string Error, LoadRecord Record, int Processes, TimeSpan Duration)
{
    /// <summary>Of all its processes.</summary>
    public int DatabaseRetries { get; init; }

    public IReadOnlyDictionary<Disturbance, int> Happened { get; init; } = new Dictionary<Disturbance, int>();
}

/// <summary>Loads the files: once in peace, once with everything that can be taken away from it taken away again and again.</summary>
internal sealed class SoakLoads(SoakOptions options, string folder, string files, SoakDatabase database, TextWriter output)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly Chance _chance = new(options.Seed, 92);
    private int _processes;
    private int _doneBefore;
    private bool _allDone;

    public async Task<SoakLoad> CalmAsync(string url, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        var (loader, record) = Start("calm", url);
        using (loader)
        {
            var (status, _, error) = await loader.EndAsync(cancellation);
            record.Follow();
            return new(status, error, record, 1, TimeProvider.System.GetElapsedTime(started)) { DatabaseRetries = record.DatabaseRetries };
        }
    }

    /// <param name="url">The warehouse.</param>
    /// <param name="fileCount">How many files a load finds.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<SoakLoad> DisturbedAsync(string url, int fileCount, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        var plan = new Queue<(int Done, Disturbance Kind)>(Disturbances.Plan(options).Select(d => ((int)(d.At * fileCount), d.Kind)));
        var (happened, retries) = (new Dictionary<Disturbance, int>(), 0);
        while (true)
        {
            // One that ended before all of it had befallen it is started again like one that was killed: then there is little left to do.
            var (loader, record) = Start("disturbed", url);
            using (loader)
            {
                var last = plan.Count == 0;
                await DisturbAsync(loader, record, plan, happened, started, cancellation);
                if (last)
                {
                    var (status, _, error) = await loader.EndAsync(cancellation);
                    record.Follow();
                    return new(status, error, record, _processes, TimeProvider.System.GetElapsedTime(started)) { DatabaseRetries = retries + record.DatabaseRetries, Happened = happened };
                }

                record.Follow();
                _doneBefore += record.Done;
                retries += record.DatabaseRetries;
            }
        }
    }

    /// <summary>Until the loader has ended or was killed, or nothing is left that is to befall it.</summary>
    private async Task DisturbAsync(
        ProgramProcess loader, LoadRecord record, Queue<(int Done, Disturbance Kind)> plan, Dictionary<Disturbance, int> happened, long started, CancellationToken cancellation)
    {
        while (plan.TryPeek(out var next))
        {
            await Task.Delay(Look, cancellation);
            record.Follow();
            if (loader.HasEnded)
            {
                // Nothing is read any more: there is no worker to kill.
                _allDone = true;
                while (plan.TryPeek(out next) && next.Kind == Disturbance.WorkerKilled)
                    plan.Dequeue();
                return;
            }

            // One that is started again after all is done has nothing more to do: what is left befalls it at once.
            var done = _doneBefore + record.Done;
            if ((done < next.Done && !_allDone) || (next.Kind == Disturbance.WorkerKilled && !KillWorker(loader)))
                continue;
            plan.Dequeue();
            happened[next.Kind] = happened.GetValueOrDefault(next.Kind) + 1;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"           {TimeProvider.System.GetElapsedTime(started).TotalSeconds,6:N1} s, process {_processes}, {done:N0} files done: {next.Kind}"));
            if (next.Kind == Disturbance.DatabaseStopped)
            {
                await database.StopAtOnceAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(_chance.Between(200, 3_000)), cancellation);
                await database.StartAsync();
            }
            else if (next.Kind == Disturbance.LoaderKilled)
            {
                await loader.KillAsync(cancellation);
                return;
            }
        }
    }

    private bool KillWorker(ProgramProcess loader)
    {
        foreach (var id in loader.Children().OrderBy(_ => _chance.Below(1_000)).ToList())
        {
            try
            {
                using var worker = Process.GetProcessById(id);
                if (worker.TotalProcessorTime < options.WorkerAge)
                    continue;
                worker.Kill();
                return true;
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
            {
                // It had ended by itself.
            }
        }

        return false;
    }

    private (ProgramProcess Loader, LoadRecord Record) Start(string name, string url)
    {
        _processes += name == "calm" ? 0 : 1;
        var log = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{_processes}.jsonl"));
        string[] jobs = options.Jobs is { } count ? ["--jobs", count.ToString(CultureInfo.InvariantCulture)] : [];
        return (ProgramProcess.Start(["load", files, "--db", url, "--log", log, .. jobs]), new(log));
    }
}
