namespace PerfEval.Ingest.Benchmarks;

internal static class MemoryRun
{
    public static int Print(int megabytes) => megabytes;
}
