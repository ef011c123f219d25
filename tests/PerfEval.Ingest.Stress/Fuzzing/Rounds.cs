using System.Diagnostics;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>Round after round in this process. Which one is under way stands in a file before it begins, for those who watch.</summary>
internal static class Rounds
{
    public static FuzzResult Run(FuzzKind kind, FuzzOptions options)
    {
        using var progress = options.Progress is { } file ? RoundNumber.Write(file) : null;
        var findings = new FindingsFolder(options.Out);
        var clock = Stopwatch.StartNew();
        var (round, found) = (options.First, 0);
        for (; !IsOver(options, round, clock); round++)
        {
            progress?.Set(round);
            if (Fault(kind, options.Seed, round) is not { } fault)
                continue;
            found++;
            findings.Add(kind, options.Seed, round, fault);
        }

        progress?.Set(RoundNumber.Over);
        return new(round - options.First, found);
    }

    /// <summary>What is wrong with one round; what the fuzzer itself throws is a fault too.</summary>
    public static string? Fault(FuzzKind kind, int seed, int round)
    {
        try
        {
            return kind.Fault(kind.Input(seed, round));
        }
        catch (Exception thrown)
        {
            return $"the fuzzer threw {thrown}";
        }
    }

    private static bool IsOver(FuzzOptions options, int round, Stopwatch clock) =>
        (options.Rounds is { } rounds && round - options.First >= rounds) || (options.Time is { } time && clock.Elapsed >= time);
}
