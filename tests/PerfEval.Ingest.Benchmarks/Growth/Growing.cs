using System.Globalization;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>Loads of more and more files into one kind of warehouse.</summary>
internal sealed class Growing(string warehouse)
{
    private readonly SortedDictionary<int, (long Bytes, List<WatchedProcess> Runs)> sizes = [];

    public void Add(int files, long bytes, WatchedProcess run)
    {
        if (!sizes.TryGetValue(files, out var known))
            sizes[files] = known = (bytes, []);
        known.Runs.Add(run);
    }

    public Figure Rate(int files) => Figure.Of(Measure.PerSecond, sizes[files].Runs.Select(r => files / r.Seconds));

    public Figure Memory(int files) => Figure.Of(Measure.Megabytes, sizes[files].Runs.Select(r => r.MostBytes / 1e6));

    public Figure Power() => Figure.Of(Measure.Power, GrowthFit.Power([.. sizes.Skip(1).Select(s => ((double)s.Key, Figure.Of(Measure.Seconds, s.Value.Runs.Select(r => r.Seconds)).Median))]));

    public FigureTable Table()
    {
        var table = new FigureTable($"into {warehouse}", "files", "size", "time", "files a second", "a file", "memory", "last to first quarter", "crosscheck");
        foreach (var (files, (bytes, runs)) in sizes)
        {
            var quarters = runs.Select(r => Quarters(r.Samples)).ToList();
            table.Add(
                files.ToString("N0", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB"), Figure.Of(Measure.Seconds, runs.Select(r => r.Seconds)), Rate(files),
                Figure.Of(Measure.Milliseconds, runs.Select(r => 1000 * r.Seconds / files)), Memory(files), Figure.Of(Measure.Ratio, quarters.Select(q => q.Last / q.First)), Figure.Of(Measure.Megabytes, quarters.Select(q => q.After)));
        }

        table.Add("grows to the power of", "", Power(), "", "", "", "", "");
        return table;
    }

    /// <summary>While there were workers, the most memory of all in the first and the last quarter of that time; afterwards the loader is alone.</summary>
    private static (double First, double Last, double After) Quarters(IReadOnlyList<(double At, int Processes, long Bytes)> samples)
    {
        var reading = samples.Where(s => s.Processes > 1).ToList();
        if (reading.Count < 4)
            return (1, 1, 0);
        var (first, last) = (reading[0].At, reading[^1].At);
        return (Most(reading.Where(s => s.At <= first + ((last - first) / 4))), Most(reading.Where(s => s.At >= last - ((last - first) / 4))), Most(samples.Where(s => s.At > last)));
    }

    private static double Most(IEnumerable<(double At, int Processes, long Bytes)> samples) => samples.Select(s => s.Bytes / 1e6).DefaultIfEmpty().Max();
}
