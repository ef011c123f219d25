using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>A process and all that it started, as /proc shows them (Linux only; elsewhere nothing is seen).</summary>
internal static class ProcessTree
{
    /// <summary>Processes alive, and bytes of memory that they hold together; for a single one the most it ever held.</summary>
    public static (int Processes, long Bytes) Measure(int id)
    {
        var family = Family(id).ToList();
        return (family.Count, family.Count == 1 ? Most(id) : family.Sum(Resident));
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

    private static long Most(int id)
    {
        try
        {
            var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
