namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>Which refusals would be the same again: those for what the file is. Others depend on limits and on the machine's day.</summary>
internal static class FinalRefusals
{
    private static readonly string[] Passing = ["limit-", "worker-", "io-error", "no-permission", "file-gone", "folder-unreadable", "internal-error", "result-too-large"];

    public static bool Is(string? code) => code is not null && !Array.Exists(Passing, p => code.StartsWith(p, StringComparison.Ordinal));
}
