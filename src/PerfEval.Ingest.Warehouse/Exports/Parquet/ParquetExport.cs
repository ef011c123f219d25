using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Exports.Tables;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Parquet;

/// <summary>
/// A .parquet for each table, compressed with zstd. Amounts, rates and points are DECIMAL(38,9): exact to nine decimals; days DATE,
/// times TIMESTAMP (UTC), truths BOOLEAN, counts INTEGER or BIGINT.
/// </summary>
public static class ParquetExport
{
    /// <param name="context">Read only.</param>
    /// <param name="filter">What goes out.</param>
    /// <param name="folder">Made where it is not there; files of the same names are replaced. Holds the working database meanwhile.</param>
    /// <exception cref="DuckDbMissingException">DuckDB's library is not there.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<ExportResult> WriteAsync(WarehouseContext context, ExportFilter filter, string folder, CancellationToken cancellation)
    {
        if (!DuckDbLibrary.IsThere)
            throw new DuckDbMissingException();
        LongStatements.Allow(context);
        Directory.CreateDirectory(folder);
        using var duck = new DuckDb(folder);
        var files = new List<string>();
        var rows = 0L;
        foreach (var table in ExportTables.Of(context, filter))
        {
            var path = Path.Combine(folder, table.Name + ".parquet");
            var part = path + ".part";
            try
            {
                rows += await WriteAsync(duck, table, part, cancellation);
                File.Move(part, path, overwrite: true);
            }
            finally
            {
                File.Delete(part);
            }

            files.Add(path);
        }

        return new(files, rows, 0);
    }

    private static async Task<long> WriteAsync(DuckDb duck, ExportTable table, string path, CancellationToken cancellation)
    {
        duck.Execute($"CREATE OR REPLACE TABLE {table.Name} ({string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\" {TypeOf(c.Type)}"))})");
        var rows = 0L;
        using (var appender = duck.Append(table.Name))
        {
            await foreach (var row in table.Rows(cancellation))
            {
                appender.Row(row);
                rows++;
            }

            appender.Complete();
        }

        duck.Execute($"COPY {table.Name} TO {DuckDb.Quoted(path)} (FORMAT parquet, COMPRESSION zstd)");
        duck.Execute($"DROP TABLE {table.Name}");
        return rows;
    }

    private static string TypeOf(Type type) => type switch
    {
        _ when type == typeof(int) => "INTEGER",
        _ when type == typeof(long) => "BIGINT",
        _ when type == typeof(decimal) => "DECIMAL(38,9)",
        _ when type == typeof(bool) => "BOOLEAN",
        _ when type == typeof(DateOnly) => "DATE",
        _ when type == typeof(DateTime) => "TIMESTAMP",
        _ when type == typeof(string) => "VARCHAR",
        _ => throw new NotSupportedException($"No Parquet type for {type}."),
    };
}
