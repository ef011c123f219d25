using System.Globalization;
using PerfEval.Ingest.Warehouse.Figures;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>底稿: one evaluation as a reviewer works on it.</summary>
internal static class WorkpaperSheet
{
    private const int HeaderRow = 7;
    private static readonly int[] Widths = [13, 15, 30, 14, 14, 12, 9, 14, 10, 13, 10, 10, 30, 11, 10, 10, 12, 12, 46, 20, 20, 26];

    public static WorkpaperResult Write(WorkbookFile book, string name, StoredEvaluation evaluation)
    {
        using var sheet = book.Write(name, new(Widths) { FrozenRows = HeaderRow, FrozenColumns = 3, PrintedFrom = HeaderRow, PrintedColumns = 13, Tab = evaluation.Findings.Any(f => f.Row.Severity == "error") ? "C00000" : null });
        Heading(sheet, evaluation);
        sheet.Row(WorkpaperIndicators.Headings.Select((h, i) => SheetCell.Of(h, WorkpaperIndicators.IsReview(i) ? CellStyle.ReviewHeader : CellStyle.Header)), 30);
        var (rowOf, measurable, reached) = WorkpaperIndicators.Write(sheet, evaluation);
        var counts = ExecutionCounts(evaluation);
        var (totalFunds, rate) = WorkpaperFunds.Write(sheet, evaluation, counts.Score);
        var sum = Totals(sheet, evaluation, rowOf, totalFunds, counts);
        Findings(sheet, evaluation);
        Recomputed(sheet, evaluation);
        return new(name, evaluation)
        {
            Indicators = rowOf.Count == 0 ? null : (rowOf.Values.Min(), rowOf.Values.Max()),
            RowOf = rowOf,
            TotalFunds = totalFunds,
            SumRow = sum.Row,
            StatedRow = sum.Row + 1,
            Sum = sum.Score,
            Rate = rate,
            Measurable = measurable,
            Reached = reached,
        };
    }

    /// <summary>Whether the funds' total row enters the sums: not where the indicators alone make them up.</summary>
    private static (bool Weight, bool Score) ExecutionCounts(StoredEvaluation evaluation)
    {
        if (CountedPoints.HasExecutionRow(evaluation.Indicators))
            return (false, false);
        var (weights, scores) = (CountedPoints.Weights(evaluation.Indicators), CountedPoints.Scores(evaluation.Indicators));
        var weight = ComputableFigures.Sum([.. evaluation.Indicators.Where(i => weights.Contains(i.IndicatorNo)).Select(i => i.Weight!.Value)]);
        var score = ComputableFigures.Sum([.. evaluation.Indicators.Where(i => scores.Contains(i.IndicatorNo)).Select(i => i.Score!.Value)]);
        return (evaluation.Row.TotalWeight != weight, scores.Count == 0 || evaluation.Row.RecomputedScore != score || score == 0);
    }

    private static void Heading(SheetWriter sheet, StoredEvaluation e)
    {
        sheet.Row([SheetCell.Of("绩效自评复核底稿", CellStyle.Title)], 26);
        Line("项目名称", e.Row.ProjectName ?? e.Row.Title, "单位", e.Unit, "年度", e.Row.FiscalYear?.ToString(CultureInfo.InvariantCulture));
        Line("主管部门", e.Row.CompetentDepartment, "地区", e.Region, "表样", Layout(e));
        Line("文件", e.File.Path, "格式", Format(e), "SHA-256", e.File.Sha256);
        Line("读取版本", e.Reader, "位置", e.Row.Place, "评分规则", e.Profile);
        sheet.Row([SheetCell.Of("黄色栏由复核人填写：填入复核完成值、复核执行数或复核得分后，复核采用得分、偏离度和复核总分随之重算（未复核的项目按自评得分计入）。偏离度＝（自评得分－复核得分）÷自评得分。", CellStyle.Note)], 18);
        sheet.Merge(I($"A{sheet.Rows}:M{sheet.Rows}"));

        void Line(string first, string? a, string second, string? b, string third, string? c)
        {
            var wide = Math.Max(SheetLayout.Height(a, 57), Math.Max(SheetLayout.Height(b, 45), SheetLayout.Height(c, 48)));
            sheet.Row(
                [
                    SheetCell.Of(first, CellStyle.Label), SheetCell.Of(a, CellStyle.Field), SheetCell.Blank(CellStyle.Field), SheetCell.Blank(CellStyle.Field),
                    SheetCell.Of(second, CellStyle.Label), SheetCell.Of(b, CellStyle.Field), SheetCell.Blank(CellStyle.Field), SheetCell.Blank(CellStyle.Field), SheetCell.Blank(CellStyle.Field),
                    SheetCell.Of(third, CellStyle.Label), SheetCell.Of(c, CellStyle.Field), SheetCell.Blank(CellStyle.Field), SheetCell.Blank(CellStyle.Field),
                ],
                wide);
            var r = sheet.Rows;
            foreach (var (from, to) in new[] { ('B', 'D'), ('F', 'I'), ('K', 'M') })
                sheet.Merge(string.Create(CultureInfo.InvariantCulture, $"{from}{r}:{to}{r}"));
        }
    }

    private static string? Layout(StoredEvaluation e) => WorkpaperIndicators.Joined(e.Layout ?? (e.Row.Form == "narrative" ? "文字报告" : "表样不在已知之列"), e.Row.Stage == "goal" ? "只列目标" : null);

    private static string Format(StoredEvaluation e) => string.Create(CultureInfo.InvariantCulture, $"{e.File.Format}{(e.File.Pages is { } pages ? $"，{pages} 页" : "")}{(e.File.Bytes is { } bytes ? $"，{bytes} 字节" : "")}");

    private static (int Row, decimal? Score) Totals(SheetWriter sheet, StoredEvaluation evaluation, IReadOnlyDictionary<int, int> rowOf, int? totalFunds, (bool Weight, bool Score) counts)
    {
        var total = evaluation.Funds.FirstOrDefault(f => f.Source == "total");
        var (weights, scores) = (CountedPoints.Weights(evaluation.Indicators), CountedPoints.Scores(evaluation.Indicators));
        int[] execution = totalFunds is { } funds ? [funds] : [];
        var weightRows = weights.Select(n => rowOf[n]).Concat(counts.Weight ? execution : []).ToList();
        var scoreRows = scores.Select(n => rowOf[n]).Concat(counts.Score ? execution : []).ToList();
        var weight = Sum(evaluation.Indicators.Where(i => weights.Contains(i.IndicatorNo)).Select(i => i.Weight).Append(counts.Weight && totalFunds is not null ? total?.Weight : null));
        var score = Sum(evaluation.Indicators.Where(i => scores.Contains(i.IndicatorNo)).Select(i => i.Score).Append(counts.Score && totalFunds is not null ? total?.Score : null));
        var r = sheet.Rows + 1;
        Line("合计（各项相加）", SumOf("G", weightRows, weight), SumOf("I", scoreRows, score), Reviewed(), Deviation(r), Remark(evaluation, score));
        Line("自评总分（填报）", SheetCell.Of(evaluation.Row.TotalWeight, CellStyle.TotalPoints), SheetCell.Of(evaluation.Row.TotalScore, CellStyle.TotalPoints), SheetCell.Blank(CellStyle.TotalPoints), SheetCell.Blank(CellStyle.TotalPoints), WorkpaperIndicators.Joined(evaluation.Row.Grade is { } grade ? $"等级 {grade}" : null, evaluation.Row.ReviewTotalScoreText is { } review ? $"表内复核总分 {review}" : null));
        Line("差异（填报－合计）", Gap("G", evaluation.Row.TotalWeight - weight), Gap("I", evaluation.Row.TotalScore - score), SheetCell.Blank(CellStyle.TotalPoints), SheetCell.Blank(CellStyle.TotalPoints), null);
        sheet.MarkDifferences(I($"G{r + 2}:I{r + 2}"));
        return (r, score);

        void Line(string label, SheetCell weighted, SheetCell scored, SheetCell reviewed, SheetCell deviation, string? remark)
        {
            Row(label, weighted, scored, reviewed, deviation, remark);
            sheet.Merge(I($"A{sheet.Rows}:C{sheet.Rows}"));
        }

        void Row(string label, SheetCell weighted, SheetCell scored, SheetCell reviewed, SheetCell deviation, string? remark) => sheet.Row(
            Enumerable.Range(0, 13).Select(c => c switch
            {
                0 => SheetCell.Of(label, CellStyle.Total),
                6 => weighted,
                8 => scored,
                10 => reviewed,
                11 => deviation,
                12 => SheetCell.Of(remark, CellStyle.Total),
                _ => SheetCell.Blank(CellStyle.Total),
            }),
            Math.Max(20, SheetLayout.Height(remark, Widths[12])));

        SheetCell SumOf(string column, List<int> rows, decimal? gives) => rows.Count == 0
            ? SheetCell.Blank(CellStyle.TotalPoints)
            : SheetCell.Live(I($"IF(COUNT({CountedPoints.Cells(column, rows)})=0,\"\",SUM({CountedPoints.Cells(column, rows)}))"), gives, CellStyle.TotalPoints);

        SheetCell Reviewed() => scoreRows.Count == 0
            ? SheetCell.Blank(CellStyle.TotalPoints)
            : SheetCell.Live(I($"IF(COUNT({CountedPoints.Cells("Q", scoreRows)})=0,\"\",SUM({CountedPoints.Cells("R", scoreRows)}))"), null, CellStyle.TotalPoints);

        SheetCell Gap(string column, decimal? gives) => SheetCell.Live(I($"IF(AND(ISNUMBER({column}{r + 1}),ISNUMBER({column}{r})),ROUND({column}{r + 1}-{column}{r},4),\"\")"), gives, CellStyle.TotalPoints);
    }

    private static SheetCell Deviation(int r) => SheetCell.Live(I($"IF(OR(K{r}=\"\",N(I{r})=0),\"\",(I{r}-K{r})/I{r})"), null, CellStyle.TotalRate);

    private static string? Remark(StoredEvaluation evaluation, decimal? sum) =>
        evaluation.Row.RecomputedScore is { } recomputed && recomputed != sum ? I($"系统重算总分 {recomputed:0.######}，与各项相加不同：见重算明细") : null;

    private static decimal? Sum(IEnumerable<decimal?> values) => values.OfType<decimal>().ToList() is { Count: > 0 } figures ? ComputableFigures.Sum(figures) : null;

    private static void Findings(SheetWriter sheet, StoredEvaluation evaluation)
    {
        if (evaluation.Findings.Count == 0)
            return;
        sheet.Row();
        sheet.Row([SheetCell.Of("发现的问题", CellStyle.Title)], 24);
        Spread(sheet, ["规则", "严重度", "事实", "填报 → 应为", "核验依据", "处置", "原文"], _ => CellStyle.Header);
        foreach (var finding in evaluation.Findings)
        {
            var f = finding.Row;
            Spread(
                sheet,
                [f.Rule, AuditWords.Severity(f.Severity), f.Message, AuditWords.StatedAndExpected(f), IssueWords.Evidence(f), IssueWords.Disposition(finding.Disposition), f.Excerpt],
                column => column == 1 ? IssueWords.Style(f.Severity) : CellStyle.Text);
        }
    }

    private static void Recomputed(SheetWriter sheet, StoredEvaluation evaluation)
    {
        var lines = evaluation.Recomputations.Where(r => r.Section is not "指标").ToList();
        if (lines.Count == 0)
            return;
        sheet.Row();
        sheet.Row([SheetCell.Of("重算明细", CellStyle.Title)], 24);
        Spread(sheet, ["类别", "结论", "项目", "填报", "重算", "位置", "依据"], _ => CellStyle.Header);
        foreach (var line in lines)
        {
            Spread(
                sheet,
                [line.Section, AuditWords.Agreement(line.Agreement), line.Label, line.Stated, line.Recomputed, line.Place, line.Explanation],
                column => column == 1 && line.Agreement == "differs" ? CellStyle.Error : column == 1 ? CellStyle.Centred : CellStyle.Text);
        }
    }

    /// <summary>Seven cells over the columns A, B, C–F, G–I, J–M, N–R, S–V.</summary>
    private static void Spread(SheetWriter sheet, string?[] texts, Func<int, CellStyle> style)
    {
        (int From, int To)[] spans = [(0, 0), (1, 1), (2, 5), (6, 8), (9, 12), (13, 17), (18, 21)];
        var cells = new List<SheetCell?>();
        var height = SheetLayout.Height(null, 1);
        for (var i = 0; i < spans.Length; i++)
        {
            var (from, to) = spans[i];
            cells.Add(SheetCell.Of(texts[i], style(i)));
            for (var column = from + 1; column <= to; column++)
                cells.Add(SheetCell.Blank(style(i)));
            height = Math.Max(height, SheetLayout.Height(texts[i], Widths[from..(to + 1)].Sum()));
        }

        sheet.Row(cells, height);
        foreach (var (from, to) in spans.Where(s => s.To > s.From))
            sheet.Merge(I($"{SheetLayout.Column(from)}{sheet.Rows}:{SheetLayout.Column(to)}{sheet.Rows}"));
    }

    private static string I(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
