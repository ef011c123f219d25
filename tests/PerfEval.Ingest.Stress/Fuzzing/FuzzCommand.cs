namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>The command line of the fuzzers. Status 0: every promise held; 1: some did not, see the folder; 2: wrong usage.</summary>
internal static class FuzzCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        var (options, fault) = FuzzOptions.Parse(arguments);
        if (options is null)
        {
            await errors.WriteLineAsync(fault);
            await errors.WriteLineAsync(FuzzOptions.Usage);
            return 2;
        }

        var found = 0;
        foreach (var name in options.Kinds)
        {
            var kind = FuzzKinds.Get(name, options.Schemas);
            var result = options.InProcess ? Rounds.Run(kind, options) : await WatchedRounds.RunAsync(kind, options, output);
            await output.WriteLineAsync(FormattableString.Invariant($"{name}: {result.Rounds} rounds of seed {options.Seed}, {result.Findings} findings"));
            found += result.Findings;
        }

        return found == 0 ? 0 : 1;
    }
}

/// <summary>What came of one kind.</summary>
internal sealed record FuzzResult(int Rounds, int Findings);
