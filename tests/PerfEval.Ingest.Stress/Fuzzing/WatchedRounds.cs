using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>
/// The rounds in a process of their own, with little memory: one whose stack overflows, whose memory is used up or that
/// does not come to an end costs its round and is a finding.
/// </summary>
internal static class WatchedRounds
{
    private const long MostMemory = 1_500_000_000;
    private const int MostLines = 60;

    /// <summary>Twice what any file may take, on a machine that has other things to do.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(180);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public static async Task<FuzzResult> RunAsync(FuzzKind kind, FuzzOptions options, TextWriter output)
    {
        var findings = new FindingsFolder(options.Out);
        var progress = Path.GetTempFileName();
        var clock = Stopwatch.StartNew();
        var (next, found) = (options.First, 0);
        try
        {
            while (true)
            {
                var left = options with
                {
                    First = next,
                    Rounds = options.Rounds is { } rounds ? rounds - (next - options.First) : null,
                    Time = options.Time is { } time ? time - clock.Elapsed : null,
                };
                if (left.Rounds <= 0 || left.Time <= TimeSpan.Zero)
                    return new(next - options.First, found);
                var end = await RunOnceAsync(kind, left, progress, output);
                found += end.Findings;
                next = end.Next;
                if (end.Fault is null)
                    return new(next - options.First, found);
                findings.Add(kind, options.Seed, next - 1, end.Fault, canBeRunHere: false);
                found++;
            }
        }
        finally
        {
            File.Delete(progress);
        }
    }

    private static async Task<(int Next, int Findings, string? Fault)> RunOnceAsync(FuzzKind kind, FuzzOptions options, string progress, TextWriter output)
    {
        await File.WriteAllBytesAsync(progress, []);
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(WatchedRounds).Assembly.Location);
        foreach (var argument in options.ForChild(kind.Name, progress))
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        using var child = Process.Start(start)!;
        var errors = LastLinesAsync(child.StandardError);
        var said = child.StandardOutput.ReadToEndAsync();
        var (round, since, hangs) = (RoundNumber.Read(progress), Stopwatch.StartNew(), false);
        while (!await EndedAsync(child))
        {
            if (RoundNumber.Read(progress) is var now && now != round)
                (round, since) = (now, Stopwatch.StartNew());
            if (since.Elapsed < Hang)
                continue;
            hangs = true;
            child.Kill(entireProcessTree: true);
        }

        round = RoundNumber.Read(progress);
        var (rounds, found) = Counts(await said);
        var last = await errors;
        if (round == RoundNumber.Over && child.ExitCode is 0 or 1)
            return (options.First + rounds, found, null);
        await output.WriteLineAsync(FormattableString.Invariant($"{kind.Name}: round {round} ended its process"));
        return ((round ?? options.First) + 1, FindingsFolder.Count(options.Out, kind.Name, options.Seed, options.First), hangs
            ? FormattableString.Invariant($"no end after {Hang.TotalSeconds} seconds")
            : FormattableString.Invariant($"the process ended with status {child.ExitCode}\n{last}"));
    }

    private static async Task<bool> EndedAsync(Process child)
    {
        using var look = new CancellationTokenSource(Look);
        try
        {
            await child.WaitForExitAsync(look.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>From the child's last line: kind: N rounds of seed S, M findings.</summary>
    private static (int Rounds, int Findings) Counts(string said)
    {
        var words = said.TrimEnd().Split('\n')[^1].Split(' ');
        return words.Length == 8 ? (int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[6], CultureInfo.InvariantCulture)) : (0, 0);
    }

    /// <summary>The first and the last lines of what may be a stack of a hundred thousand.</summary>
    private static async Task<string> LastLinesAsync(StreamReader errors)
    {
        var (first, last) = (new List<string>(), new Queue<string>());
        while (await errors.ReadLineAsync() is { } line)
        {
            if (first.Count < MostLines)
            {
                first.Add(line);
                continue;
            }

            last.Enqueue(line);
            if (last.Count > MostLines)
                last.Dequeue();
        }

        return string.Join('\n', first.Concat(last));
    }
}
