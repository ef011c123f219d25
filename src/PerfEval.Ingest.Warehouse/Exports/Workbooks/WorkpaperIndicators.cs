using System.Globalization;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>The indicator grid of a workpaper: the 13 columns of a review, then what is recomputed, then the text as written and its place.</summary>
internal static class WorkpaperIndicators
{
    public static IReadOnlyList<string> Headings { get; } =
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "自评完成值", "自评得分", "复核完成值", "复核得分", "偏离度", "备注", "完成率", "重算得分", "得分差异", "复核采用得分", "计入复核总分", "重算依据", "指标值原文", "完成值原文", "位置"];

    /// <summary>Whether a column of <see cref="Headings"/> is the reviewer's.</summary>
    public static bool IsReview(int column) => column is 9 or 10;

    /// <summary>Writes a row for each.</summary>
    /// <returns>The row of each by its number; how many compare, and how many of them reach their target.</returns>
    public static (IReadOnlyDictionary<int, int> RowOf, int Measurable, int Reached) Write(SheetWriter sheet, StoredEvaluation evaluation)
    {
        var lines = Lines(evaluation);
        var (weights, scores) = (CountedPoints.Weights(evaluation.Indicators), CountedPoints.Scores(evaluation.Indicators));
        var rows = new Dictionary<int, int>();
        var (measurable, reached) = (0, 0);
        foreach (var indicator in evaluation.Indicators)
        {
            var line = lines.GetValueOrDefault(indicator.IndicatorNo);
            var direction = indicator.CanonicalId is { } canonical ? evaluation.Directions.GetValueOrDefault(canonical) : null;
            var way = ScoreFormula.Of(indicator, direction, line?.Explanation);
            var completion = Row(sheet, indicator, way, line, weights.Contains(indicator.IndicatorNo), scores.Contains(indicator.IndicatorNo));
            measurable += completion is null ? 0 : 1;
            reached += completion >= 1m ? 1 : 0;
            rows[indicator.IndicatorNo] = sheet.Rows;
        }

        return (rows, measurable, reached);
    }

    /// <summary>What a review adopts: the score given, else the one that the actual found gives.</summary>
    public static string Adopted(int r) => I($"IF(ISNUMBER(K{r}),K{r},IF(AND(ISNUMBER(J{r}),ISNUMBER(O{r})),O{r},\"\"))");

    /// <summary>What enters the reviewed total: what is adopted, else what is reported.</summary>
    public static string Included(int r) => I($"IF(ISNUMBER(Q{r}),Q{r},IF(ISNUMBER(I{r}),I{r},\"\"))");

    /// <summary>一致：按完成比例 5×80/100; null where nothing was recomputed.</summary>
    public static string? Ground(RecomputationRow? line) => line is null ? null : line.Agreement switch
    {
        "agrees" => Joined("一致", line.Explanation),
        "differs" => Joined("不一致", line.Recomputed is null ? null : "应为 " + line.Recomputed, line.Explanation),
        "covers" => Joined("所列各项之和小于总数", line.Explanation),
        _ => line.Explanation,
    };

    /// <summary>A recomputed figure where it is one number.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string? Joined(params string?[] parts) => string.Join('；', parts.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } text ? text : null;

    /// <summary>≥, ≤, 定性; as the printed sign or the kind of value says.</summary>
    public static string? Nature(IndicatorRow indicator) => indicator.TargetKind switch
    {
        "qualitative" => "定性",
        "date" => "时限",
        "range" => "区间",
        "compound" => "多项",
        _ => indicator.TargetOperator switch
        {
            ">=" => "≥",
            "<=" => "≤",
            "~" => "约",
            var sign => sign,
        },
    };

    private static decimal? Row(SheetWriter sheet, IndicatorRow i, ScoreWay way, RecomputationRow? line, bool weighs, bool scores)
    {
        var r = sheet.Rows + 1;
        var completion = ScoreFormula.Completion(way, r, i);
        var score = ScoreFormula.Score(way, r, i);
        if (score.Formula is null && line is { Explanation: { } explained } && !explained.StartsWith("定性", StringComparison.Ordinal))
            score = SheetCell.Of(Number(line.Recomputed), CellStyle.Points);
        var gap = i.Score is not null && score.Formula is not null
            ? SheetCell.Live(I($"IF(AND(ISNUMBER(I{r}),ISNUMBER(O{r})),ROUND(I{r}-O{r},4),\"\")"), i.Score - score.Number, CellStyle.Points)
            : SheetCell.Of(i.Score - score.Number, CellStyle.Points);
        sheet.Row(
            SheetCell.Of(i.Level1),
            SheetCell.Of(i.Level2),
            SheetCell.Of(i.Name),
            SheetCell.Of(Nature(i), CellStyle.Centred),
            Figure(i.TargetKind, i.TargetValue, i.TargetText),
            SheetCell.Of(i.TargetUnit ?? i.ActualUnit, CellStyle.Centred),
            SheetCell.Of(weighs ? i.Weight : null, CellStyle.Points),
            Figure(i.ActualOperator is null or "=" ? i.ActualKind : null, i.ActualValue, i.ActualText),
            SheetCell.Of(scores ? i.Score : null, CellStyle.Points),
            SheetCell.Blank(CellStyle.Input),
            SheetCell.Blank(CellStyle.Input),
            SheetCell.Live(I($"IF(OR(Q{r}=\"\",N(I{r})=0),\"\",(I{r}-Q{r})/I{r})"), null, CellStyle.Rate),
            SheetCell.Of(Remark(i, weighs, scores)),
            completion,
            score,
            gap,
            SheetCell.Live(Adopted(r), null, CellStyle.Points),
            SheetCell.Live(Included(r), scores ? i.Score : null, CellStyle.Points),
            SheetCell.Of(Ground(line)),
            SheetCell.Of(i.TargetText),
            SheetCell.Of(i.ActualText),
            SheetCell.Of(i.Place));
        if (line?.Agreement == "differs")
            sheet.MarkDifferences(I($"P{r}"));
        if (weighs)
            sheet.ExpectUpTo(I($"K{r}"), I($"$G${r}"));
        return completion.Number;
    }

    private static SheetCell Figure(string? kind, decimal? value, string? text) =>
        kind == "number" && value is not null ? SheetCell.Of(value, CellStyle.Number) : SheetCell.Of(text, CellStyle.Centred);

    private static string? Remark(IndicatorRow i, bool weighs, bool scores) => Joined(
        i.Reason,
        i.Weight is not null && !weighs ? $"分值 {i.WeightText} 与上行同格或为其中数，不重复计" : null,
        i.Score is not null && !scores ? $"得分 {i.ScoreText} 与上行同格或为其中数，不重复计" : null,
        i.ReviewActualText is null ? null : $"表内复核完成值 {i.ReviewActualText}",
        i.ReviewScoreText is null ? null : $"表内复核得分 {i.ReviewScoreText}");

    // The recomputed lines of 指标 follow the indicators that have a score, a shared score once.
    private static Dictionary<int, RecomputationRow> Lines(StoredEvaluation evaluation)
    {
        var lines = evaluation.Recomputations.Where(r => r.Section == "指标").GroupBy(r => r.Label, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<RecomputationRow>(g), StringComparer.Ordinal);
        var found = new Dictionary<int, RecomputationRow>();
        var shared = new HashSet<int>();
        foreach (var indicator in evaluation.Indicators.Where(i => i.Score is not null))
        {
            if (indicator.ScoreGroup is { } group && !shared.Add(group))
                continue;
            if (lines.TryGetValue(indicator.Name, out var queue) && queue.Count > 0)
                found[indicator.IndicatorNo] = queue.Dequeue();
        }

        return found;
    }

    private static string I(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
