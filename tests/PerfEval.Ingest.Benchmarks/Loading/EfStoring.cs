using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>The same rows by Add and SaveChanges, a context for every so many documents.</summary>
/// <param name="MaxBatch">Statements that EF Core sends at once.</param>
/// <param name="Documents">Documents of one SaveChanges, which is one transaction.</param>
internal sealed record EfStoring(int MaxBatch, int Documents)
{
    /// <summary>Of these the quickest is measured.</summary>
    public static IReadOnlyList<EfStoring> Candidates { get; } = [new(42, 20), new(42, 200), new(200, 20), new(200, 200), new(1000, 200)];

    public string Name => $"EF SaveChanges ({MaxBatch} statements, {Documents} documents)";

    public async Task StoreAsync(WarehouseUrl url, IReadOnlyList<FileToStore> files)
    {
        foreach (var batch in files.Chunk(Documents))
        {
            await using var context = Context(url);
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var file in batch)
            {
                var rows = file.Rows!;
                foreach (var finding in rows.Findings)
                    finding.FindingId = 0;
                context.Add(rows.Submission);
                context.Add(rows.Document);
                context.Add(StoredDocuments.PathOf(file));
                context.AddRange(rows.Evaluations);
                context.AddRange(rows.Funds);
                context.AddRange(rows.Indicators);
                context.AddRange(rows.Facts);
                context.AddRange(rows.Passages);
                context.AddRange(rows.Recomputations);
                context.AddRange(rows.Findings);
                context.AddRange(rows.Notices);
            }

            await context.SaveChangesAsync();
        }
    }

    private WarehouseContext Context(WarehouseUrl url) => url.Kind == WarehouseKind.PostgreSql
        ? new PostgreSqlWarehouse(new DbContextOptionsBuilder<PostgreSqlWarehouse>().UseNpgsql(url.ConnectionString, o => o.MaxBatchSize(MaxBatch)).Options)
        : new SqliteWarehouse(new DbContextOptionsBuilder<SqliteWarehouse>().UseSqlite(url.ConnectionString, o => o.MaxBatchSize(MaxBatch)).AddInterceptors(SqliteSettings.Instance).Options);
}
