using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Design;

/// <summary>What dotnet-ef asks for a context; no database is opened.</summary>
internal static class Program
{
    private static void Main() => Console.WriteLine("dotnet-ef starts this program; see new-migration.sh.");
}

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteWarehouse>
{
    public SqliteWarehouse CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteWarehouse>().UseSqlite("Data Source=design.db").Options);
}

internal sealed class PostgreSqlFactory : IDesignTimeDbContextFactory<PostgreSqlWarehouse>
{
    public PostgreSqlWarehouse CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlWarehouse>().UseNpgsql("Host=localhost").Options);
}
