namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>The database cannot be used as it is; the message says why and what to do, in Chinese.</summary>
public sealed class WarehouseException : Exception
{
    public WarehouseException(string message)
        : base(message)
    {
    }

    public WarehouseException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public WarehouseException()
    {
    }
}
