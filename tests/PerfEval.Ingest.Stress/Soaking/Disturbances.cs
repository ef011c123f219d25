using PerfEval.Ingest.Generator.Many;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>What befalls a load.</summary>
internal enum Disturbance
{
    WorkerKilled,
    LoaderKilled,
    DatabaseStopped,
}

/// <summary>When what befalls it, drawn from the seed as shares of the files that are done: a load that is disturbed takes longer, and is disturbed to its end all the same.</summary>
internal static class Disturbances
{
    private const decimal First = 0.03m;
    private const decimal Last = 0.85m;
    private const decimal Step = 0.0001m;

    /// <summary>
    /// In order. The first worker is killed as soon as there is one: files are stored many at once, and a small load can have
    /// read its last by the time the first are done. The last is a killed loader: what was lost before it is tried again by the
    /// same load, in peace.
    /// </summary>
    public static IReadOnlyList<(decimal At, Disturbance Kind)> Plan(SoakOptions options)
    {
        var chance = new Chance(options.Seed, 91);
        var kinds = Enumerable.Repeat(Disturbance.WorkerKilled, Math.Max(options.WorkerKills - 1, 0))
            .Concat(Enumerable.Repeat(Disturbance.DatabaseStopped, options.DatabaseStops))
            .Concat(Enumerable.Repeat(Disturbance.LoaderKilled, options.LoaderKills - 1));
        var first = options.WorkerKills > 0 ? new[] { (At: 0m, Kind: Disturbance.WorkerKilled) } : [];
        return [.. first, .. kinds.Select(k => (At: chance.Between(First, Last, Step), Kind: k)).OrderBy(d => d.At), (Last, Disturbance.LoaderKilled)];
    }
}
