using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>A whole process from its start to its end, and the memory that it and those it started held on the way (Linux only).</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">What it wrote on its standard output.</param>
/// <param name="Samples">Seconds since the start, processes alive, and bytes that they held together.</param>
internal sealed record WatchedProcess(double Seconds, int Status, string Output, IReadOnlyList<(double At, int Processes, long Bytes)> Samples)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    public static async Task<WatchedProcess> RunAsync(string assembly, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var samples = new List<(double, int, long)>();
        var ended = process.WaitForExitAsync();
        while (await Task.WhenAny(ended, Task.Delay(Pace)) != ended)
        {
            var family = Family(process.Id).ToList();
            samples.Add((Stopwatch.GetElapsedTime(begun).TotalSeconds, family.Count, family.Sum(Resident)));
        }

        await ended;
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var text = await output;
        return process.ExitCode is 0 or 4 ? new(seconds, process.ExitCode, text, samples) : throw new InvalidOperationException($"{assembly} {string.Join(' ', arguments)}: {process.ExitCode}\n{text}{await errors}");
    }

    /// <summary>While there were workers: the most memory in each quarter of that time. Afterwards the loader is alone and compares across files.</summary>
    public (IReadOnlyList<long> Quarters, long After) Memory()
    {
        var reading = Samples.Where(s => s.Processes > 1).ToList();
        if (reading.Count < 4)
            return ([0, 0, 0, 0], 0);
        var (first, last) = (reading[0].At, reading[^1].At);
        var quarters = Enumerable.Range(0, 4)
            .Select(q => reading.Where(s => Math.Min(3, (int)((s.At - first) / (last - first) * 4)) == q).Select(s => s.Bytes).DefaultIfEmpty().Max())
            .ToList();
        return (quarters, Samples.Where(s => s.At > last).Select(s => s.Bytes).DefaultIfEmpty().Max());
    }

    private static IEnumerable<int> Family(int id)
    {
        yield return id;
        foreach (var child in Children(id).SelectMany(Family))
            yield return child;
    }

    private static List<int> Children(int id)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/task"))
                .SelectMany(t => File.ReadAllText(Path.Combine(t, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(c => int.Parse(c, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            // It, or one of its threads, is gone.
            return [];
        }
    }

    private static long Resident(int id)
    {
        try
        {
            var pages = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/statm")).Split(' ')[1];
            return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
