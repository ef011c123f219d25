namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>NULL for a column of numbers: PostgreSQL wants to know what kind of nothing it is.</summary>
internal sealed class NoNumber
{
    private NoNumber()
    {
    }

    public static NoNumber Instance { get; } = new();
}
