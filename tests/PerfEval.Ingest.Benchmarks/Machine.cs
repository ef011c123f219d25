using System.Globalization;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Rivals;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>The machine and the programs of a run.</summary>
internal static class Machine
{
    public static async Task<RunDescription> DescribeAsync(BenchmarkSettings settings, TimeSpan took)
    {
        var versions = new List<(string, string)>
        {
            (".NET", $"{Environment.Version}, SDK {await VersionAsync("dotnet")}"),
            ("PostgreSQL", PostgresPrograms.Missing is null ? await VersionAsync(PostgresPrograms.PathOf("postgres")) : "absent"),
        };
        foreach (var rival in DocxRivals.All.Concat(PdfRivals.All).DistinctBy(r => r.Product))
            versions.Add((rival.Product, await rival.VersionAsync() ?? "absent"));
        return new(Describe(), Command(settings), Remark(settings, took), versions);
    }

    private static string Command(BenchmarkSettings settings)
    {
        var scale = settings.Scale switch { Scale.Short => " --short", Scale.Long => " --long", _ => "" };
        var only = settings.Only.Count == 0 ? "" : " --only " + string.Join(',', settings.Only);
        return $"dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks -- all{scale}{only}";
    }

    private static string Remark(BenchmarkSettings settings, TimeSpan took)
    {
        var minutes = string.Create(CultureInfo.InvariantCulture, $"Took {took.TotalMinutes:N0} minutes.");
        return settings.IsShort ? $"{minutes} A short run: less work in fewer rounds, not to be compared with a whole one." : minutes;
    }

    private static string Describe()
    {
        var processor = Line("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        var system = File.Exists("/etc/os-release") ? Unquoted("PRETTY_NAME") : RuntimeInformation.OSDescription;
        var drive = new DriveInfo(Path.GetTempPath());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{processor}, {Environment.ProcessorCount} cores, {memory:N0} GB of memory, {drive.DriveFormat} on a disk of {drive.TotalSize / 1e9:N0} GB, {system} ({RuntimeInformation.OSArchitecture})");
    }

    private static string Unquoted(string name) => File.ReadLines("/etc/os-release").First(l => l.StartsWith(name + "=", StringComparison.Ordinal)).Split('=')[1].Trim('"');

    private static string? Line(string file, string label) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal))?.Split(':')[1].Trim() : null;

    private static async Task<string> VersionAsync(string program) => (await WatchedProcess.RunAsync(new Command(program, "--version"))).Output.Trim();
}
