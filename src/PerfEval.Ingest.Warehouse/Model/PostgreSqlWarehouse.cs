using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>The warehouse in PostgreSQL or a database that speaks as it does. Amounts are numeric, exact with their printed digits.</summary>
public sealed class PostgreSqlWarehouse(DbContextOptions<PostgreSqlWarehouse> options) : WarehouseContext(options)
{
    /// <summary>Where the loader takes the ids of submissions from, a batch at a time.</summary>
    internal const string SubmissionIds = "submission_ids";

    protected override string JsonType => "jsonb";

    protected override string DecimalType => "numeric";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasSequence<long>(SubmissionIds);
    }
}
