using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>
/// Runs the program itself on documents with a large body, each at a quarter, a half and the whole of the size: the most
/// memory it held, which stays under 400 MB for tables, and the time of the processor, which doubles with the size.
/// </summary>
internal static class MemoryRun
{
    private static readonly (string Name, Func<IEnumerable<string>> Pieces)[] Bodies =
        [("small forms", LargeFiles.Forms), ("one form", LargeFiles.OneForm), ("one table", LargeFiles.OneTable)];

    public static int Print(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-memory-");
        try
        {
            Console.WriteLine($"{"body",-14} {"MB",4} {"command",-8} {"most memory MB",15} {"processor s",12} {"status",7}");
            foreach (var (name, pieces) in Bodies)
            {
                foreach (var size in (int[])[megabytes / 4, megabytes / 2, megabytes])
                {
                    var path = Path.Combine(folder.FullName, "large.docx");
                    LargeFiles.Write(path, size, pieces());
                    Print(name, size, "tables", path);
                    Print(name, size, "extract", path);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static void Print(string name, int megabytes, string command, string path)
    {
        var (memory, time, status) = Run(command, path);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-14} {megabytes,4} {command,-8} {memory / 1e6,15:N0} {time.TotalSeconds,12:N1} {status,7}"));
    }

    private static (long Memory, TimeSpan Time, int Status) Run(string command, string path)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "perfeval.dll"), command, path, "--limits", "seconds=600"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var (memory, time) = (0L, TimeSpan.Zero);
        var buffer = new char[65_536];
        var watch = Task.Run(() =>
        {
            // The system forgets both figures when the process ends.
            while (!process.WaitForExit(10))
            {
                process.Refresh();
                (memory, time) = (Math.Max(memory, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
        });
        while (process.StandardOutput.Read(buffer) > 0)
        {
            // Read as a pipe reads, and kept nowhere.
        }

        process.WaitForExit();
        try
        {
            watch.Wait();
        }
        catch (AggregateException ended) when (ended.InnerException is InvalidOperationException)
        {
            // It ended between two questions.
        }

        return (memory, time, process.ExitCode);
    }
}
