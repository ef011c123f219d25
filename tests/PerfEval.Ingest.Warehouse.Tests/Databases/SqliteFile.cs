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

    /// <summary>The database and its log as they stand on the disk at this moment: what a program leaves that is killed now.</summary>
    /// <returns>The path of the copy, in the same folder; nothing is there where there was no database yet.</returns>
    public string Copy(string name)
    {
        var to = System.IO.Path.Combine(folder.FullName, name);
        foreach (var part in new[] { "", "-wal" }.Where(p => File.Exists(Path + p)))
            File.Copy(Path + part, to + part);
        return to;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
