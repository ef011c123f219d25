using System.Globalization;
using PerfEval.Ingest.Warehouse.Figures;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>The rows of 预算执行 in a workpaper, amounts in 万元: rates and the score of the total row are recomputed.</summary>
internal static class WorkpaperFunds
{
    private const decimal TenThousand = 10_000m;
    private const string ByRate = "按执行率 ";

    private static readonly string[] Headings =
        ["预算执行（万元）", "年初预算数", "全年预算数（A）", "全年执行数（B）", "执行率（自评）", "执行率（重算）", "分值", "执行率差异", "自评得分", "复核执行数", "复核得分", "偏离度", "备注", "复核执行率", "重算得分", "得分差异", "复核采用得分", "计入复核总分", "重算依据", "预算数原文", "执行数原文", "位置"];

    /// <returns>The rows whose scores are counted, the row of the total funds, and its rate as recomputed.</returns>
    public static (int? Total, decimal? Rate) Write(SheetWriter sheet, StoredEvaluation evaluation, bool counted)
    {
        if (evaluation.Funds.Count == 0)
            return (null, null);
        sheet.Row(Headings.Select((h, i) => SheetCell.Of(h, i is 9 or 10 ? CellStyle.ReviewHeader : CellStyle.Header)), 30);
        var rates = new Queue<RecomputationRow>(evaluation.Recomputations.Where(r => r.Section == "资金" && r.Label.EndsWith("执行率", StringComparison.Ordinal)));
        var score = evaluation.Recomputations.FirstOrDefault(r => r.Section == "资金" && r.Label.EndsWith("得分", StringComparison.Ordinal));
        int? total = null;
        decimal? rate = null;
        foreach (var fund in evaluation.Funds)
        {
            var isTotal = total is null && fund.Source == "total";
            var rateLine = fund.ExecutionRate is not null && rates.Count > 0 ? rates.Dequeue() : null;
            var (row, given) = Row(sheet, fund, isTotal && counted ? score : null, rateLine, isTotal, isTotal && counted);
            if (isTotal)
                (total, rate) = (row, given);
        }

        return (total, rate);
    }

    private static (int Row, decimal? Rate) Row(SheetWriter sheet, FundRow fund, RecomputationRow? scoreLine, RecomputationRow? rateLine, bool isTotal, bool counted)
    {
        var r = sheet.Rows + 1;
        var (budget, from) = fund.AnnualBudget is { } annual ? (annual, "C") : (fund.InitialBudget, "B");
        decimal? rate = ComputableFigures.Of(budget) is { } divisor && divisor != 0 && ComputableFigures.Of(fund.Executed) is { } spent ? spent / divisor : null;
        var stated = fund.ExecutionRate / 100m;
        var recomputed = rate is null ? SheetCell.Blank(CellStyle.Rate) : SheetCell.Live(I($"IF(N({from}{r})=0,\"\",D{r}/{from}{r})"), rate, CellStyle.Rate);
        var gap = rate is null || stated is null ? SheetCell.Blank(CellStyle.Rate) : SheetCell.Live(I($"IF(AND(ISNUMBER(E{r}),ISNUMBER(F{r})),ROUND(E{r}-F{r},6),\"\")"), Round(stated.Value - rate.Value, 6), CellStyle.Rate);
        var (score, scoreValue) = counted ? Score(fund, r, rate, scoreLine) : (SheetCell.Blank(CellStyle.Points), null);
        var comparable = fund.Score is not null && score.Formula is not null;
        sheet.Row(
            SheetCell.Of(fund.Label ?? fund.Source),
            SheetCell.Of(fund.InitialBudget / TenThousand, CellStyle.Money),
            SheetCell.Of(fund.AnnualBudget / TenThousand, CellStyle.Money),
            SheetCell.Of(fund.Executed / TenThousand, CellStyle.Money),
            SheetCell.Of(stated, CellStyle.Rate),
            recomputed,
            SheetCell.Of(isTotal ? fund.Weight : null, CellStyle.Points),
            gap,
            SheetCell.Of(isTotal ? fund.Score : null, CellStyle.Points),
            SheetCell.Blank(isTotal ? CellStyle.Input : CellStyle.Text),
            SheetCell.Blank(isTotal ? CellStyle.Input : CellStyle.Text),
            isTotal ? SheetCell.Live(I($"IF(OR(Q{r}=\"\",N(I{r})=0),\"\",(I{r}-Q{r})/I{r})"), null, CellStyle.Rate) : SheetCell.Blank(),
            SheetCell.Of(Remark(fund, isTotal, counted)),
            isTotal && rate is not null ? SheetCell.Live(I($"IF(AND(ISNUMBER(J{r}),N({from}{r})<>0),J{r}/{from}{r},\"\")"), null, CellStyle.Rate) : SheetCell.Blank(),
            score,
            comparable ? SheetCell.Live(I($"IF(AND(ISNUMBER(I{r}),ISNUMBER(O{r})),ROUND(I{r}-O{r},4),\"\")"), scoreValue is { } s ? Round(fund.Score!.Value - s, 4) : null, CellStyle.Points) : SheetCell.Blank(),
            isTotal ? SheetCell.Live(WorkpaperIndicators.Adopted(r), null, CellStyle.Points) : SheetCell.Blank(),
            isTotal ? SheetCell.Live(WorkpaperIndicators.Included(r), fund.Score, CellStyle.Points) : SheetCell.Blank(),
            SheetCell.Of(WorkpaperIndicators.Ground(scoreLine) ?? WorkpaperIndicators.Ground(rateLine)),
            SheetCell.Of(fund.AnnualBudgetText ?? fund.InitialBudgetText),
            SheetCell.Of(fund.ExecutedText),
            SheetCell.Of(fund.Place));
        if (rateLine?.Agreement == "differs")
            sheet.MarkDifferences(I($"H{r}"));
        if (scoreLine?.Agreement == "differs")
            sheet.MarkDifferences(I($"P{r}"));
        if (isTotal && fund.Weight is not null)
            sheet.ExpectUpTo(I($"K{r}"), I($"$G${r}"));
        return (r, rate);
    }

    private static (SheetCell Cell, decimal? Value) Score(FundRow fund, int r, decimal? rate, RecomputationRow? line)
    {
        // Steps of the profile are no formula of the rate: what was computed stands as a number.
        if (line?.Explanation?.Contains("一档", StringComparison.Ordinal) == true)
            return (SheetCell.Of(WorkpaperIndicators.Number(line.Recomputed), CellStyle.Points), null);
        if (rate is not { } given || (fund.Weight ?? PointsOfLayout(line?.Explanation)) is not { } full)
            return (SheetCell.Blank(CellStyle.Points), null);
        var value = Round(full * Math.Clamp(given, 0m, 1m), 2);
        var points = fund.Weight is null ? full.ToString(CultureInfo.InvariantCulture) : I($"G{r}");
        return (SheetCell.Live(I($"IF(ISNUMBER(N{r}),ROUND({points}*MAX(0,MIN(1,N{r})),2),IF(ISNUMBER(F{r}),ROUND({points}*MAX(0,MIN(1,F{r})),2),\"\"))"), value, CellStyle.Points), value);
    }

    /// <summary>Of a layout that prints no 分值 for the row: those of the recomputation (按执行率 20×80%).</summary>
    private static decimal? PointsOfLayout(string? explanation) => explanation is not null && explanation.StartsWith(ByRate, StringComparison.Ordinal)
        ? WorkpaperIndicators.Number(explanation[ByRate.Length..].Split('×')[0])
        : null;

    private static string? Remark(FundRow fund, bool isTotal, bool counted) => WorkpaperIndicators.Joined(
        fund.Reason,
        isTotal || fund.Score is null ? null : I($"表内此行也印有得分 {fund.ScoreText}，不重复计"),
        isTotal && !counted && fund.Score is not null ? "执行率已作为指标计分，此行不重复计" : null);

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string I(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
