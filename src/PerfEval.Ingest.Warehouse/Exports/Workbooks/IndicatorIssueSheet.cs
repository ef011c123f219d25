using System.Globalization;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>指标问题清单: the findings that are about one indicator, with its figures; the reviewed score follows the workpaper.</summary>
internal static class IndicatorIssueSheet
{
    private static readonly (string Heading, int Width)[] Columns =
    [
        ("序号", 6), ("标准", 22), ("项目", 28), ("指标", 28), ("指标性质", 9), ("指标值", 16), ("权重", 8), ("自评得分", 9), ("复核得分", 9), ("问题描述", 56), ("严重度", 8), ("建议", 30), ("单位", 24), ("底稿", 20),
    ];

    private static int[] Widths { get; } = [.. Columns.Select(c => c.Width)];

    public static void Write(WorkbookFile book, string name, IReadOnlyList<WorkpaperResult> papers)
    {
        using var sheet = book.Write(name, new(Widths) { FrozenRows = 1, FrozenColumns = 1, FilterRow = 1, Tab = "C65911" });
        sheet.Row(Columns.Select(c => SheetCell.Of(c.Heading, CellStyle.Header)), 24);
        var number = 0;
        foreach (var paper in papers)
        {
            foreach (var (finding, indicator) in Concerned(paper.Evaluation))
            {
                if (number < IssueSheet.MostRows)
                    Row(sheet, ++number, paper, finding.Row, indicator);
            }
        }
    }

    private static IEnumerable<(StoredFinding Finding, IndicatorRow Indicator)> Concerned(StoredEvaluation evaluation)
    {
        var byName = evaluation.Indicators.GroupBy(i => i.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var finding in evaluation.Findings.Where(f => f.Row.EvaluationNo is not null && f.Row.Subject is not null))
        {
            // Of several with one name, the one in whose row the finding points.
            if (byName.TryGetValue(finding.Row.Subject!, out var named))
                yield return (finding, named.Find(i => i.TableRow is not null && i.TableRow == finding.Row.TableRow && i.Block == finding.Row.Block) ?? named[0]);
        }
    }

    private static void Row(SheetWriter sheet, int number, WorkpaperResult paper, FindingRow f, IndicatorRow i)
    {
        var cell = string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(paper.Sheet)}!Q{paper.RowOf[i.IndicatorNo]}");
        sheet.Row(
            SheetCell.Of(number, CellStyle.Integer),
            SheetCell.Of(AuditWords.RuleTitle(f.Rule) is { } title ? $"{f.Rule} {title}" : f.Rule),
            SheetCell.Of(paper.Evaluation.Row.ProjectName ?? paper.Evaluation.Name),
            SheetCell.Of(i.Name),
            SheetCell.Of(WorkpaperIndicators.Nature(i), CellStyle.Centred),
            SheetCell.Of(i.TargetText, CellStyle.Centred),
            SheetCell.Of(i.Weight, CellStyle.Points),
            SheetCell.Of(i.Score, CellStyle.Points),
            SheetCell.Live($"IF(ISNUMBER({cell}),{cell},\"\")", null, CellStyle.Points),
            SheetCell.Of(f.Message),
            SheetCell.Of(AuditWords.Severity(f.Severity), IssueWords.Style(f.Severity)),
            SheetCell.Of(AuditWords.Advice(f.Rule)),
            SheetCell.Of(paper.Evaluation.Unit),
            SheetCell.Of(paper.Sheet, CellStyle.Link));
        sheet.Link(13, paper.Sheet);
    }
}
