namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>Where and how a run was made.</summary>
/// <param name="Machine">Processor, cores, memory, disk, system, in one line.</param>
/// <param name="Command">That makes the same run.</param>
/// <param name="Remark">What sets it apart from the usual run; null for that.</param>
/// <param name="Versions">Of everything measured; what is not there is said to be absent.</param>
internal sealed record RunDescription(string Machine, string Command, string? Remark, IReadOnlyList<(string Name, string Version)> Versions);
