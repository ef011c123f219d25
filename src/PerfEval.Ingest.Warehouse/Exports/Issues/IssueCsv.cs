using CsvHelper;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports.Tables;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Issues;

/// <summary>
/// The issue list, and the history of decisions, as CSV in the columns of the workbook's sheets: UTF-8 with a byte order mark; text
/// that a spreadsheet would take for a formula gets an apostrophe.
/// </summary>
public static class IssueCsv
{
    private const int AtOnce = 1_000;

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.None };

    /// <param name="context">Read only.</param>
    /// <param name="findings">Which, in the order in which they go out; those that are there no more are left out.</param>
    /// <param name="to">Written to, not closed.</param>
    /// <returns>How many were written.</returns>
    public static async Task<long> WriteAsync(WarehouseContext context, IEnumerable<long> findings, Stream to, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(to, Options, leaveOpen: true);
        await csv.WriteRecordAsync(["序号", "等级", "复核维度", "对象", "位置", "复核发现", "事实及判定", "处理建议", "核验依据", "规则", "严重度", "单位", "项目名称", "年度", "文件", "SHA-256", "处置", "处置理由", "处置人", "处置时间（UTC）", "指纹"], cancellation);
        var written = 0L;
        foreach (var ids in findings.Chunk(AtOnce))
        {
            var rows = await Rows(context, ids).ToDictionaryAsync(r => r.Finding.FindingId, cancellation);
            foreach (var row in ids.Where(rows.ContainsKey).Select(id => rows[id]))
                await csv.WriteRecordAsync([.. Line(++written, row).Select(CsvExport.Field)], cancellation);
        }

        return written;
    }

    /// <summary>All decisions, in the order in which they were made, with what was taken back.</summary>
    /// <returns>How many were written.</returns>
    public static async Task<long> WriteHistoryAsync(WarehouseContext context, Stream to, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(to, Options, leaveOpen: true);
        await csv.WriteRecordAsync(["编号", "时间（UTC）", "处置", "理由", "处置人", "撤销", "规则", "问题", "文件", "指纹"], cancellation);
        var written = 0L;
        await foreach (var line in DecisionHistory.AllAsync(context, cancellation))
        {
            var d = line.Row;
            object?[] fields = [d.DispositionId, d.DecidedAt, line.Action, d.Undoes is null ? d.Reason : null, d.DecidedBy, line.Standing, d.Rule, d.Message, line.Path, d.Fingerprint];
            await csv.WriteRecordAsync([.. fields.Select(CsvExport.Field)], cancellation);
            written++;
        }

        return written;
    }

    private static IEnumerable<object?> Line(long number, Row row)
    {
        var f = row.Finding;
        var evidence = EvidenceText.Lines(f.Evidence);
        return
        [
            number, AuditWords.Grade(f, row.Decision), AuditWords.Aspect(f.Rule), f.Subject is { } subject ? AuditWords.Subject(subject) : row.Project ?? row.Unit,
            f.Place ?? (evidence.Count > 0 ? evidence[0].Place : null), AuditWords.RuleTitle(f.Rule) ?? f.Rule, f.Message, AuditWords.Advice(f.Rule), string.Join('\n', evidence), f.Rule, AuditWords.Severity(f.Severity),
            row.Unit, row.Project, row.Year, row.Path, row.Sha256, row.Decision is { } d ? AuditWords.Decision(d.Decision) : null, row.Decision?.Reason, row.Decision?.DecidedBy, row.Decision?.DecidedAt, f.Fingerprint,
        ];
    }

    private static IQueryable<Row> Rows(WarehouseContext context, long[] ids) =>
        from f in context.Findings.Where(f => EF.Parameter(ids).Contains(f.FindingId))
        join s in context.Submissions on f.SubmissionId equals s.SubmissionId
        join e in context.Evaluations on new { f.SubmissionId, EvaluationNo = f.EvaluationNo ?? 0 } equals new { e.SubmissionId, e.EvaluationNo } into evaluations
        from e in evaluations.DefaultIfEmpty()
        join u in context.Units on e.UnitId equals u.UnitId into units
        from u in units.DefaultIfEmpty()
        select new Row
        {
            Finding = f, Path = s.Path, Sha256 = s.Sha256, Unit = u != null ? u.Name : e != null ? e.ImplementingUnit : null, Project = e == null ? null : e.ProjectName, Year = e == null ? null : e.FiscalYear,
            Decision = context.Dispositions.Where(d => d.Fingerprint == f.Fingerprint && d.Decision != "noted").OrderByDescending(d => d.DispositionId).FirstOrDefault(),
        };

    private sealed class Row
    {
        public required FindingRow Finding { get; init; }

        public required string Path { get; init; }

        public string? Sha256 { get; init; }

        public string? Unit { get; init; }

        public string? Project { get; init; }

        public int? Year { get; init; }

        public DispositionRow? Decision { get; init; }
    }
}
