using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Exports.Issues;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>问题清单, 汇总 and a 底稿 for each evaluation as .xlsx; more evaluations than one workbook is to hold go into several.</summary>
public static class WorkbookExport
{
    /// <summary>Workpapers in one workbook, unless told otherwise: programs open it quickly, and its tabs can still be searched.</summary>
    public const int DefaultWorkpapers = 250;

    /// <summary>Findings that an issue list can hold.</summary>
    public const int MostFindings = IssueSheet.MostRows;

    /// <param name="context">Read only.</param>
    /// <param name="filter">What goes out.</param>
    /// <param name="path">The workbook; of several, <c>name-1.xlsx</c>, <c>name-2.xlsx</c> beside it. Replaced where it is there.</param>
    /// <param name="workpapers">The most workpapers in one workbook.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static async Task<ExportResult> WriteAsync(WarehouseContext context, ExportFilter filter, string path, int workpapers, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workpapers, 1);
        LongStatements.Allow(context);
        var reader = new EvaluationReader(context, filter);
        var wanted = await reader.ListAsync(cancellation);
        var parts = wanted.Chunk(workpapers).ToList();
        if (parts.Count == 0)
            parts.Add([]);
        var others = filter.ChoosesByEvaluation ? [] : await reader.WithoutEvaluationAsync(cancellation);
        List<SubmissionRow> refused = filter.ChoosesEvaluations ? [] : await context.Submissions.Where(s => s.State == SubmissionState.Refused).OrderBy(s => s.Path).Take(IssueSheet.MostRows).ToListAsync(cancellation);
        var files = new List<string>();
        var findings = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var evaluations = await reader.ReadAsync(parts[i], cancellation);
            var file = parts.Count == 1 ? path : Numbered(path, i + 1, parts.Count);
            var part = file + ".part";
            try
            {
                var outside = i == parts.Count - 1 ? others : [];
                var history = await DecisionHistory.ReadAsync(context, [.. evaluations.SelectMany(e => e.Findings).Concat(outside.Select(o => o.Finding)).Select(f => f.Row.Fingerprint)], cancellation);
                findings += Write(part, evaluations, outside, i == 0 ? refused : [], history);
                File.Move(part, file, overwrite: true);
            }
            finally
            {
                File.Delete(part);
            }

            files.Add(file);
        }

        return new(files, wanted.Count, findings);
    }

    private static int Write(string path, IReadOnlyList<StoredEvaluation> evaluations, IReadOnlyList<(StoredFinding Finding, SubmissionRow File)> others, IReadOnlyList<SubmissionRow> refused, IReadOnlyList<DecisionLine> history)
    {
        using var book = new WorkbookFile(path);
        var summary = book.Reserve("汇总");
        var issues = book.Reserve("问题清单");
        var indicators = book.Reserve("指标问题清单");
        var decided = history.Count > 0 ? book.Reserve("处置记录") : null;
        var unread = refused.Count > 0 ? book.Reserve("未读取文件") : null;
        var digits = evaluations.Count.ToString(CultureInfo.InvariantCulture).Length;
        var names = evaluations.Select((e, i) => book.Reserve($"{(i + 1).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {e.Name}")).ToList();
        var papers = evaluations.Zip(names, (e, name) => WorkpaperSheet.Write(book, name, e)).ToList();
        var findings = IssueSheet.Write(book, issues, papers, others);
        IndicatorIssueSheet.Write(book, indicators, papers);
        SummarySheet.Write(book, summary, issues, findings, papers);
        if (decided is not null)
            HistorySheet.Write(book, decided, history);
        if (unread is not null)
            RefusedSheet.Write(book, unread, refused);
        return findings;
    }

    private static string Numbered(string path, int number, int count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture).Length;
        var name = $"{Path.GetFileNameWithoutExtension(path)}-{number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)}{Path.GetExtension(path)}";
        return Path.Combine(Path.GetDirectoryName(path) ?? "", name);
    }
}
