using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>Processor time of all processes that this one started and that have ended, with those that they started (Linux only).</summary>
internal static class ChildUsage
{
    private const int Children = -1;

    /// <summary>Never less than before; the difference is what ended in between.</summary>
    public static TimeSpan Total => OperatingSystem.IsLinux() && GetUsage(Children, out var usage) == 0
        ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
        : TimeSpan.Zero;

    [DllImport("libc", EntryPoint = "getrusage", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    /// <summary>struct rusage: two times and fourteen numbers that are not asked for.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 18 * sizeof(long))]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
