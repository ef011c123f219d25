using System.Globalization;
using PerfEval.Ingest.Warehouse.Figures;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>汇总: an evaluation on a line; every figure is a formula over the workpapers and the issue list.</summary>
internal static class SummarySheet
{
    private const int FirstRow = 2;

    private static readonly (string Heading, int Width)[] Columns =
    [
        ("序号", 6), ("底稿", 22), ("单位", 26), ("项目名称", 32), ("年度", 7), ("类型", 10), ("自评得分", 10), ("复核得分", 10), ("偏离度", 10), ("各项相加", 10), ("差异", 9),
        ("全年预算数（万元）", 15), ("全年执行数（万元）", 15), ("执行率（自评）", 11), ("执行率（重算）", 11), ("可比指标", 8), ("达标指标", 8), ("目标完成", 10), ("已复核指标", 9), ("完全一致", 9), ("错误", 7), ("警告", 7), ("提示", 7), ("文件", 70), ("SHA-256", 20),
    ];

    private static int[] Widths { get; } = [.. Columns.Select(c => c.Width)];

    public static void Write(WorkbookFile book, string name, string issues, int findings, IReadOnlyList<WorkpaperResult> papers)
    {
        using var sheet = book.Write(name, new(Widths) { FrozenRows = 1, FrozenColumns = 2, PrintedColumns = 23, Tab = "1F4E78" });
        sheet.Row(Columns.Select(c => SheetCell.Of(c.Heading, CellStyle.Header)), 30);
        var number = 0;
        foreach (var paper in papers)
            Row(sheet, ++number, paper, issues, findings);
        Totals(sheet, papers, FirstRow + number - 1);
    }

    private static void Row(SheetWriter sheet, int number, WorkpaperResult paper, string issues, int findings)
    {
        var (r, evaluation) = (sheet.Rows + 1, paper.Evaluation);
        var total = evaluation.Funds.FirstOrDefault(f => f.Source == "total");
        sheet.Row(
            SheetCell.Of(number, CellStyle.Integer),
            SheetCell.Of(paper.Sheet, CellStyle.Link),
            SheetCell.Of(evaluation.Unit),
            SheetCell.Of(evaluation.Row.ProjectName ?? evaluation.Row.Title),
            SheetCell.Of(evaluation.Row.FiscalYear, CellStyle.Integer),
            SheetCell.Of(AuditWords.Type(evaluation.Row.Type), CellStyle.Centred),
            From(I($"I{paper.StatedRow}"), evaluation.Row.TotalScore, CellStyle.Points),
            From(I($"K{paper.SumRow}"), null, CellStyle.Points),
            SheetCell.Live(I($"IF(OR(H{r}=\"\",N(G{r})=0),\"\",(G{r}-H{r})/G{r})"), null, CellStyle.Rate),
            From(I($"I{paper.SumRow}"), paper.Sum, CellStyle.Points),
            SheetCell.Live(I($"IF(AND(ISNUMBER(G{r}),ISNUMBER(J{r})),ROUND(G{r}-J{r},4),\"\")"), evaluation.Row.TotalScore - paper.Sum, CellStyle.Points),
            Funds("C", total?.AnnualBudget / 10_000m, CellStyle.Money),
            Funds("D", total?.Executed / 10_000m, CellStyle.Money),
            Funds("E", total?.ExecutionRate / 100m, CellStyle.Rate),
            Funds("F", paper.Rate, CellStyle.Rate),
            Over("COUNT({0})", "N", paper.Measurable),
            Over("COUNTIF({0},\">=1\")", "N", paper.Reached),
            SheetCell.Live(I($"IF(P{r}=0,\"\",Q{r}/P{r})"), paper.Measurable == 0 ? null : (decimal)paper.Reached / paper.Measurable, CellStyle.Rate),
            Over("COUNT({0})", "Q", 0),
            Over("COUNTIF({0},0)", "L", 0),
            Count("error"),
            Count("warning"),
            Count("info"),
            SheetCell.Of(evaluation.File.Path),
            SheetCell.Of(evaluation.File.Sha256, CellStyle.Code));
        sheet.Link(1, paper.Sheet);

        SheetCell From(string cell, decimal? gives, CellStyle style)
        {
            var at = $"{SheetNames.Quoted(paper.Sheet)}!{cell}";
            return SheetCell.Live($"IF(ISNUMBER({at}),{at},\"\")", gives, style);
        }

        SheetCell Funds(string column, decimal? gives, CellStyle style) => paper.TotalFunds is { } row ? From(I($"{column}{row}"), gives, style) : SheetCell.Blank(style);

        SheetCell Over(string formula, string column, int gives) => paper.Indicators is { } rows
            ? SheetCell.Live(formula.Replace("{0}", I($"{SheetNames.Quoted(paper.Sheet)}!{column}{rows.First}:{column}{rows.Last}"), StringComparison.Ordinal), gives, CellStyle.Integer)
            : SheetCell.Of(0, CellStyle.Integer);

        SheetCell Count(string severity) => SheetCell.Live(
            I($"COUNTIFS({IssueSheet.Range(issues, IssueSheet.WorkpaperColumn, findings)},$B{r},{IssueSheet.Range(issues, IssueSheet.SeverityColumn, findings)},\"{AuditWords.Severity(severity)}\",{IssueSheet.Range(issues, IssueSheet.GradeColumn, findings)},\"<>{AuditWords.Passed}\")"),
            evaluation.Findings.Count(f => f.Row.Severity == severity && Counts(f)),
            CellStyle.Integer);
    }

    private static void Totals(SheetWriter sheet, IReadOnlyList<WorkpaperResult> papers, int last)
    {
        if (papers.Count == 0)
            return;
        var stated = papers.Select(p => p.Evaluation.Row.TotalScore).OfType<decimal>().ToList();
        var measurable = papers.Sum(p => p.Measurable);
        var reached = papers.Sum(p => p.Reached);
        sheet.MarkDifferences(I($"K{FirstRow}:K{last}"));
        var r = sheet.Rows + 1;
        sheet.Row(
            SheetCell.Of("合计", CellStyle.Total),
            SheetCell.Of(I($"{papers.Count} 份"), CellStyle.Total),
            SheetCell.Of("得分为平均分", CellStyle.Total),
            SheetCell.Blank(CellStyle.Total),
            SheetCell.Blank(CellStyle.Total),
            SheetCell.Blank(CellStyle.Total),
            Average("G", stated.Count == 0 ? null : ComputableFigures.Sum(stated) / stated.Count),
            Average("H", null),
            SheetCell.Blank(CellStyle.Total),
            SheetCell.Blank(CellStyle.Total),
            SheetCell.Blank(CellStyle.Total),
            Sum("L", Amounts(f => f.AnnualBudget), CellStyle.TotalMoney),
            Sum("M", Amounts(f => f.Executed), CellStyle.TotalMoney),
            SheetCell.Blank(CellStyle.Total),
            SheetCell.Blank(CellStyle.Total),
            Sum("P", measurable, CellStyle.TotalInteger),
            Sum("Q", reached, CellStyle.TotalInteger),
            SheetCell.Live(I($"IF(P{r}=0,\"\",Q{r}/P{r})"), measurable == 0 ? null : (decimal)reached / measurable, CellStyle.TotalRate),
            Sum("S", 0, CellStyle.TotalInteger),
            Sum("T", 0, CellStyle.TotalInteger),
            Sum("U", Counted("error"), CellStyle.TotalInteger),
            Sum("V", Counted("warning"), CellStyle.TotalInteger),
            Sum("W", Counted("info"), CellStyle.TotalInteger));

        SheetCell Sum(string column, decimal? gives, CellStyle style) => SheetCell.Live(I($"SUM({column}{FirstRow}:{column}{last})"), gives, style);

        SheetCell Average(string column, decimal? gives) => SheetCell.Live(I($"IF(COUNT({column}{FirstRow}:{column}{last})=0,\"\",AVERAGE({column}{FirstRow}:{column}{last}))"), gives, CellStyle.TotalPoints);

        decimal? Amounts(Func<Model.FundRow, decimal?> column) => ComputableFigures.Sum([.. papers.Where(p => p.TotalFunds is not null).Select(p => TotalOf(p) is { } total ? column(total) / 10_000m : null).OfType<decimal>()]);

        int Counted(string severity) => papers.Sum(p => p.Evaluation.Findings.Count(f => f.Row.Severity == severity && Counts(f)));
    }

    private static bool Counts(StoredFinding finding) => AuditWords.Grade(finding.Row, finding.Disposition) != AuditWords.Passed;

    private static Model.FundRow? TotalOf(WorkpaperResult paper) => paper.Evaluation.Funds.FirstOrDefault(f => f.Source == "total");

    private static string I(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
