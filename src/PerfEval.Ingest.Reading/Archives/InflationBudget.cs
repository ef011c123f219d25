using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>What may still be inflated from an archive and all archives in it.</summary>
internal sealed class InflationBudget(ReadingLimits limits)
{
    private long left = limits.MaxArchiveInflatedBytes;

    public long MaxEntryBytes { get; } = limits.MaxFileBytes;

    /// <returns>false, and nothing taken, where that much is not left.</returns>
    public bool TryTake(long bytes)
    {
        if (bytes > left)
            return false;
        left -= bytes;
        return true;
    }
}
