using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>
/// The warehouse in a SQLite file. Amounts have NUMERIC affinity, so that comparing and adding up in SQL is right; SQLite keeps
/// 15 significant digits of those that are no whole numbers. The text as written stands beside each.
/// </summary>
public sealed class SqliteWarehouse(DbContextOptions<SqliteWarehouse> options) : WarehouseContext(options)
{
    protected override string JsonType => "TEXT";

    protected override string DecimalType => "NUMERIC";
}
