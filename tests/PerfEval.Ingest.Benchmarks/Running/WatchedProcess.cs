using System.Collections.Concurrent;
using System.Diagnostics;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>A whole process from its start to its end, and what it and those it started took on the way. One at a time.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of all of them.</param>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">What it wrote on its standard output, where that was kept.</param>
/// <param name="Samples">Seconds since the start, processes alive, and bytes that they held together.</param>
internal sealed record WatchedProcess(double Seconds, double ProcessorSeconds, int Status, string Output, IReadOnlyList<(double At, int Processes, long Bytes)> Samples)
{
    private static readonly ConcurrentDictionary<int, Process> Alive = [];

    public long MostBytes => Samples.Select(s => s.Bytes).DefaultIfEmpty().Max();

    public static async Task<WatchedProcess> RunAsync(Command command)
    {
        var before = ChildUsage.Total;
        var start = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = command.Folder ?? "" };
        Fill(start, command);
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        Alive[process.Id] = process;
        try
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            var samples = new List<(double At, int, long)>();
            var ended = process.WaitForExitAsync();
            do
            {
                var at = Stopwatch.GetElapsedTime(begun);
                if (at > command.Patience)
                    throw new TimeoutException($"{Name(command)}: not done after {command.Patience}");
                var (processes, bytes) = ProcessTree.Measure(process.Id);
                samples.Add((at.TotalSeconds, processes, bytes));
            }
            while (await Task.WhenAny(ended, Task.Delay(samples[^1].At < 10 ? 10 : 100)) != ended);

            await ended;
            var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            var (text, said) = (await output, await errors);
            var processor = (ChildUsage.Total - before).TotalSeconds;
            return command.Expected.Contains(process.ExitCode)
                ? new(seconds, processor, process.ExitCode, text, samples)
                : throw new InvalidOperationException(FormattableString.Invariant($"{Name(command)}: exit status {process.ExitCode} {Tail(text)} {Tail(said)}"));
        }
        finally
        {
            Alive.TryRemove(process.Id, out _);
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>What is still running when this process is stopped.</summary>
    public static void KillAll()
    {
        foreach (var process in Alive.Values)
        {
            try
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(2_000);
            }
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
            {
                // It ended by itself.
            }
        }
    }

    private static void Fill(ProcessStartInfo start, Command command)
    {
        if (command.OutputFile is { } file)
        {
            // The shell gives its place to the program: no process more, and none of ours reads along.
            start.FileName = "sh";
            foreach (var argument in (string[])["-c", "exec \"$@\" > \"$0\"", file, command.Program])
                start.ArgumentList.Add(argument);
        }
        else
        {
            start.FileName = command.Program;
        }

        foreach (var argument in command.Arguments)
            start.ArgumentList.Add(argument);
    }

    private static string Name(Command command) => $"{command.Program} {string.Join(' ', command.Arguments.Take(6))}";

    private static string Tail(string text) => text.Length <= 600 ? text.Trim() : "…" + text[^600..].Trim();
}
