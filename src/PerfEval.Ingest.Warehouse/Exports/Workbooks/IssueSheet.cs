using System.Globalization;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>问题清单: every finding on a line, in the shape of a review's issue list, with file, place, hash and disposition behind it.</summary>
internal static class IssueSheet
{
    /// <summary>Columns that the summary counts by.</summary>
    public const string GradeColumn = "B";
    public const string SeverityColumn = "K";
    public const string WorkpaperColumn = "T";

    /// <summary>A sheet has 1,048,576 rows.</summary>
    public const int MostRows = 1_048_575;

    private static readonly (string Heading, int Width)[] Columns =
    [
        ("序号", 6), ("等级", 7), ("复核维度", 11), ("对象", 20), ("位置", 15), ("复核发现", 18), ("事实及判定", 44), ("处理建议", 24), ("核验依据", 36),
        ("规则", 8), ("严重度", 8), ("单位", 24), ("项目名称", 28), ("年度", 7), ("文件", 34), ("SHA-256", 20), ("处置", 9), ("处置理由", 20), ("处置人", 10), ("底稿", 20), ("程序版本", 24), ("指纹", 18),
    ];

    private static int[] Widths { get; } = [.. Columns.Select(c => c.Width)];

    /// <returns>How many findings were written.</returns>
    public static int Write(WorkbookFile book, string name, IReadOnlyList<WorkpaperResult> papers, IReadOnlyList<(StoredFinding Finding, SubmissionRow File)> others)
    {
        using var sheet = book.Write(name, new(Widths) { FrozenRows = 1, FrozenColumns = 2, FilterRow = 1, PrintedColumns = 11, Tab = "C00000" });
        sheet.Row(Columns.Select(c => SheetCell.Of(c.Heading, CellStyle.Header)), 24);
        var number = 0;
        foreach (var paper in papers)
        {
            foreach (var finding in paper.Evaluation.Findings)
            {
                if (number < MostRows)
                    Row(sheet, ++number, finding, paper.Evaluation.File, paper);
            }
        }

        foreach (var (finding, file) in others.Take(MostRows - number))
            Row(sheet, ++number, finding, file, null);
        return number;
    }

    private static void Row(SheetWriter sheet, int number, StoredFinding finding, SubmissionRow file, WorkpaperResult? paper)
    {
        var f = finding.Row;
        var lines = EvidenceText.Lines(f.Evidence);
        sheet.Row(
            SheetCell.Of(number, CellStyle.Integer),
            SheetCell.Of(AuditWords.Grade(f, finding.Disposition), IssueWords.Style(f.Severity)),
            SheetCell.Of(AuditWords.Aspect(f.Rule), CellStyle.Centred),
            SheetCell.Of(f.Subject is { } subject ? AuditWords.Subject(subject) : paper?.Evaluation.Name),
            SheetCell.Of(f.Place ?? (lines.Count > 0 ? lines[0].Place : null)),
            SheetCell.Of(AuditWords.RuleTitle(f.Rule) ?? f.Rule),
            SheetCell.Of(f.Message),
            SheetCell.Of(AuditWords.Advice(f.Rule)),
            SheetCell.Of(string.Join('\n', lines)),
            SheetCell.Of(f.Rule, CellStyle.Centred),
            SheetCell.Of(AuditWords.Severity(f.Severity), IssueWords.Style(f.Severity)),
            SheetCell.Of(paper?.Evaluation.Unit),
            SheetCell.Of(paper?.Evaluation.Row.ProjectName),
            SheetCell.Of(paper?.Evaluation.Row.FiscalYear, CellStyle.Integer),
            SheetCell.Of(file.Path),
            SheetCell.Of(file.Sha256, CellStyle.Code),
            SheetCell.Of(finding.Disposition is { } d ? AuditWords.Decision(d.Decision) : null, CellStyle.Centred),
            SheetCell.Of(finding.Disposition?.Reason),
            SheetCell.Of(finding.Disposition?.DecidedBy),
            SheetCell.Of(paper?.Sheet, paper is null ? CellStyle.Text : CellStyle.Link),
            SheetCell.Of(finding.Reader),
            SheetCell.Of(f.Fingerprint, CellStyle.Code));
        if (paper is not null)
            sheet.Link(19, paper.Sheet);
    }

    /// <summary>A column's cells from the second row on, for formulas of other sheets.</summary>
    public static string Range(string sheet, string column, int findings) => string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(sheet)}!${column}$2:${column}${Math.Max(2, findings + 1)}");
}
