using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>Where inputs that broke a promise are put: <c>kind-seed-round.ext</c>, what was wrong beside it, and a smaller input with the same fault where one was found.</summary>
internal sealed class FindingsFolder(string folder)
{
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(20);

    /// <param name="kind">Which kind.</param>
    /// <param name="seed">Of the run.</param>
    /// <param name="round">That made the input.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="canBeRunHere">The input ends no process: a smaller one can be looked for.</param>
    public void Add(FuzzKind kind, int seed, int round, string fault, bool canBeRunHere = true)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{kind.Name}-{seed}-{round}"));
        File.WriteAllText(name + ".fault.txt", string.Create(CultureInfo.InvariantCulture, $"fuzz {kind.Name} --seed {seed} --first {round} --rounds 1\n{fault}\n"));
        byte[] input;
        try
        {
            input = kind.Input(seed, round);
        }
        catch (Exception)
        {
            // The fuzzer's own fault, which the message tells.
            return;
        }

        File.WriteAllBytes(name + kind.Extension, input);
        if (canBeRunHere && Smallest(kind, input, Headline(fault)) is { } smaller)
            File.WriteAllBytes(name + ".small" + kind.Extension, smaller);
    }

    public static int Count(string folder, string kind, int seed, int first) => !Directory.Exists(folder) ? 0
        : Directory.EnumerateFiles(folder, string.Create(CultureInfo.InvariantCulture, $"{kind}-{seed}-*.fault.txt"))
            .Count(f => int.Parse(Path.GetFileName(f).Split('-')[^1].Split('.')[0], CultureInfo.InvariantCulture) >= first);

    private static byte[]? Smallest(FuzzKind kind, byte[] input, string headline)
    {
        var clock = Stopwatch.StartNew();
        byte[]? smallest = null;
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var candidate in kind.Smaller(smallest ?? input))
            {
                if (clock.Elapsed > LongestSearch)
                    return smallest;
                if (Fault(kind, candidate) is not { } fault || Headline(fault) != headline)
                    continue;
                (smallest, isSmaller) = (candidate, true);
                break;
            }
        }

        return smallest;
    }

    private static string? Fault(FuzzKind kind, byte[] input)
    {
        try
        {
            return kind.Fault(input);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string Headline(string fault) => string.Concat(fault.Split('\n')[0].Where(c => !char.IsDigit(c)));
}
