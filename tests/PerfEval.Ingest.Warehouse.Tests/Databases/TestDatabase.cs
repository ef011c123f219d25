using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>Which database, and how rows get in, a test runs on.</summary>
public enum Store
{
    Sqlite,
    PostgreSqlByCopy,
    PostgreSqlByArrays,
}

/// <summary>An empty database for one test, of either kind.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly SqliteFile? file;

    private TestDatabase(Store store, string url, SqliteFile? file)
    {
        this.file = file;
        Store = store;
        Url = url;
        Warehouse = WarehouseUrl.TryParse(url, out var parsed, out var fault) ? new(parsed) : throw new InvalidOperationException(fault);
    }

    public Store Store { get; }

    public string Url { get; }

    public WarehouseDatabase Warehouse { get; }

    public static async Task<TestDatabase> CreateAsync(Store store, PostgresCluster cluster)
    {
        if (store != Store.Sqlite)
            return new(store, (await cluster.CreateDatabaseAsync()).Url, null);
        var file = new SqliteFile();
        return new(store, file.Url, file);
    }

    public async ValueTask DisposeAsync()
    {
        await Warehouse.DisposeAsync();
        file?.Dispose();
    }
}
