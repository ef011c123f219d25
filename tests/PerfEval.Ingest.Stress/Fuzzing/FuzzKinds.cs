namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>What can be broken.</summary>
internal static class FuzzKinds
{
    public static IReadOnlyList<string> Names { get; } = [];
}
