namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>The command line of the fuzzers.</summary>
internal static class FuzzCommand
{
    public static Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        var (options, fault) = FuzzOptions.Parse(arguments);
        if (options is null)
        {
            errors.WriteLine(fault);
            errors.WriteLine(FuzzOptions.Usage);
            return Task.FromResult(2);
        }

        output.WriteLine(string.Join(' ', options.Kinds));
        return Task.FromResult(0);
    }
}
