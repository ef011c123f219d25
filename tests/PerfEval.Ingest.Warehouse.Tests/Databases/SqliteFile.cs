using Microsoft.Data.Sqlite;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>A SQLite file of a test's own, gone when the test is.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-test-");

    public string Path => System.IO.Path.Combine(folder.FullName, "warehouse.db");

    public string Url => "sqlite:" + Path;

    public WarehouseDatabase Open() => WarehouseUrl.TryParse(Url, out var url, out var fault) ? new(url) : throw new InvalidOperationException(fault);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
