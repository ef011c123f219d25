namespace PerfEval.Ingest.Documents;

/// <summary>
/// Bounds on what one file may cost. On by default; reached, each ends in an <see cref="UnreadableFileException"/>
/// that names the limit.
/// </summary>
public sealed record ReadingLimits
{
    private readonly long? archiveInflatedBytes;

    public static ReadingLimits Default { get; } = new();

    /// <summary>Size of the file. Default 200 MB.</summary>
    public long MaxFileBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Bytes inflated from a package or a PDF, all parts together. Default 1 GB.</summary>
    public long MaxInflatedBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Size of an archive, which is many files. Default 1900 MB, near what one array can hold.</summary>
    public long MaxArchiveBytes { get; init; } = 1900L * 1024 * 1024;

    /// <summary>Bytes inflated from an archive, all entries and archives in it together. Where not set: 20 times <see cref="MaxInflatedBytes"/>, a county's year.</summary>
    public long MaxArchiveInflatedBytes
    {
        get => archiveInflatedBytes ?? (long)Math.Min(20m * MaxInflatedBytes, long.MaxValue);
        init => archiveInflatedBytes = value;
    }

    /// <summary>Pages of a format that has them. Default 20 000.</summary>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>Grid positions of one table; of a PDF, whose grids are cheap to write, of all its tables. Default 1 000 000.</summary>
    public int MaxTableCells { get; init; } = 1_000_000;

    /// <summary>Nesting of tables, text boxes and other containers. Default 64.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Time for one file. Default 60 seconds.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory of a process that reads files for another, the file being read and the program itself together. Default 2 GB. No reader keeps it: the process is ended.</summary>
    public long MaxMemoryBytes { get; init; } = 2048L * 1024 * 1024;
}
