using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

public sealed class EvaluationReaderTests
{
    /// <summary>A statement of SQLite has 32,766 parameters at most.</summary>
    [Fact]
    public async Task An_evaluation_may_have_more_findings_than_a_statement_has_parameters()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var evaluation = await warehouse.EvaluationAsync();
        await warehouse.AddAsync(
            InventedWarehouse.Finding(evaluation, 1, "PE301", "error", null, "得分超过分值"),
            new DispositionRow { Fingerprint = "f39999", Decision = "confirmed", DecidedBy = "审计员", DecidedAt = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc) });
        await using var context = warehouse.Database.Context();
        await context.Database.ExecuteSqlRawAsync(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < 40000)
            INSERT INTO findings (submission_id, evaluation_no, finding_no, across_files, rule, severity, message, evidence, fingerprint, reader_id)
            SELECT submission_id, evaluation_no, n, across_files, rule, severity, message, evidence, 'f' || n, reader_id FROM findings, numbers
            """,
            TestContext.Current.CancellationToken);
        var read = Assert.Single(await new EvaluationReader(context, new()).ReadAsync([new(evaluation.SubmissionId, 1)], TestContext.Current.CancellationToken));
        Assert.Equal(40_000, read.Findings.Count);
        Assert.Equal("f39999", Assert.Single(read.Findings, f => f.Disposition is not null).Row.Fingerprint);
    }
}
