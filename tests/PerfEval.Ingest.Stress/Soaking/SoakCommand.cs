using System.Globalization;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>
/// Loads the same files twice, once in peace and once disturbed, and compares: the counts, who was refused and why, and all that
/// the warehouses hold. 0 where nothing differs, 1 where something does.
/// </summary>
internal static class SoakCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        var (options, fault) = SoakOptions.Parse(arguments);
        if (options is null)
        {
            errors.WriteLine(fault);
            errors.WriteLine($"usage: PerfEval.Ingest.Stress {SoakOptions.Usage}");
            return 2;
        }

        var folder = options.Folder is { } own ? Directory.CreateDirectory(own).FullName : Directory.CreateTempSubdirectory("perfeval-soak-").FullName;
        try
        {
            var faults = await RunAsync(options, folder, output, CancellationToken.None);
            return faults.Count == 0 ? 0 : 1;
        }
        finally
        {
            if (options.Folder is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>What was wrong; empty where nothing was.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(SoakOptions options, string folder, TextWriter output, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        Say($"soak of {options.Files:N0} generated files, seed {options.Seed}, {(options.UsesPostgres ? "PostgreSQL" : "SQLite")}");
        var files = SoakFiles.Make(options, Path.Combine(folder, "submitted"));
        Say($"made       {files.Count:N0} files, {files.Bytes / 1e6:N1} MB, {files.Hostile.Count:N0} of them hostile, in {Seconds(TimeProvider.System.GetElapsedTime(started))}");

        await using var database = await SoakDatabase.StartAsync(options, folder);
        var (calmUrl, disturbedUrl) = (await database.CreateAsync("calm"), await database.CreateAsync("disturbed"));
        var loads = new SoakLoads(options, folder, files.Folder, database, output);
        var calm = await loads.CalmAsync(calmUrl, cancellation);
        Say($"calm       {Counts(calm)}, in {Seconds(calm.Duration)}");
        var disturbed = await loads.DisturbedAsync(disturbedUrl, files.Count, cancellation);
        Say($"disturbed  {Counts(disturbed)} by the last of {disturbed.Processes} processes, in {Seconds(disturbed.Duration)}");
        Say($"           {Times(Disturbance.WorkerKilled)} workers killed, {Times(Disturbance.LoaderKilled)} loaders killed, {Times(Disturbance.DatabaseStopped)} times the database stopped without warning; {disturbed.DatabaseRetries} transactions tried again");

        List<string> faults =
        [
            .. Wrong("calm", calm, files),
            .. Wrong("disturbed", disturbed, files),
            .. calm.Record.Refused.Except(disturbed.Record.Refused).Select(r => $"refused in the calm load only: {r.Key} ({r.Value})"),
            .. disturbed.Record.Refused.Except(calm.Record.Refused).Select(r => $"refused in the disturbed load only: {r.Key} ({r.Value})"),
            .. Disturbances.Plan(options).Select(d => d.Kind).Distinct().Where(k => Times(k) == 0).Select(k => $"{k}: never, the load was over before"),
        ];
        Say($"refused    {calm.Record.Refused.Count:N0} files named by the calm load, {disturbed.Record.Refused.Count:N0} by the disturbed one");
        var (one, other) = (await WarehouseDigest.OfAsync(calmUrl, cancellation), await WarehouseDigest.OfAsync(disturbedUrl, cancellation));
        faults.AddRange(await WarehouseDigest.DifferencesAsync(calmUrl, one, disturbedUrl, other, cancellation));
        Say($"warehouse  {one.Rows:N0} rows after the calm load, {other.Rows:N0} after the disturbed one");
        foreach (var fault in faults)
            output.WriteLine("FAULT " + fault);
        Say($"{(faults.Count == 0 ? "passed: counts add up, refusals and warehouses are identical" : $"FAILED: {faults.Count} faults")}, {Seconds(TimeProvider.System.GetElapsedTime(started))} in all");
        return faults;

        void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

        int Times(Disturbance kind) => disturbed.Happened.GetValueOrDefault(kind);
    }

    private static IEnumerable<string> Wrong(string name, SoakLoad load, SoakFiles files)
    {
        if (load.Record.End is not { } end)
        {
            yield return $"{name}: the load did not come to its end: {load.Error}";
            yield break;
        }

        if (load.Status != (end.Refused > 0 ? 4 : 0))
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: exit status {load.Status}");
        if (end.Found != files.Count || end.Found != end.Loaded + end.AlreadyLoaded + end.Refused)
            yield return $"{name}: the counts do not add up to {files.Count} files: {Counts(load)}";
        if (load.Record.Refused.Count != end.Refused)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {end.Refused} refused, {load.Record.Refused.Count} named");
        foreach (var misjudged in files.Misjudged(load.Record.Refused))
            yield return $"{name}: {misjudged}";
    }

    private static string Counts(SoakLoad load) => load.Record.End is { } end
        ? string.Create(CultureInfo.InvariantCulture, $"{end.Found:N0} found = {end.Loaded:N0} loaded + {end.AlreadyLoaded:N0} already loaded + {end.Refused:N0} refused")
        : "did not end";

    private static string Seconds(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:N0} s");
}
