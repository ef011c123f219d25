using System.Globalization;
using PerfEval.Ingest.Review.Charts;
using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>The distributions of an overview as charts.</summary>
internal static class OverviewCharts
{
    public static ColumnChart Scores(Figures figures, PageWords words)
    {
        var columns = new List<Column> { new(words.Of("60 分以下", "below 60"), figures.Scores[0], "<60") };
        for (var i = 1; i <= 20; i++)
        {
            var from = 58 + (2 * i);
            columns.Add(new($"{N(from)}–{N(from + 2)}", figures.Scores[i], from % 10 == 0 && from > 60 ? N(from) : ""));
        }

        columns.Add(new("100", figures.Scores[21], "100") { IsMarked = true });
        if (figures.Scores[22] > 0)
            columns.Add(new(words.Of("100 分以上", "above 100"), figures.Scores[22], ">"));
        var top = figures.Scores[21] + figures.Scores[20];
        return new("scores", words.Of("自评总分分布", "Stated totals"), words.Of("总分（折成百分制）", "Total, of 100"), words.Of("自评", "Evaluations"), columns)
        {
            Note = figures.Stated == 0 ? null : words.Of(
                $"{FigureText.Number(figures.Stated)} 份写明总分；98 分以上 {Shown.Share((decimal)top / figures.Stated)}，满分 {Shown.Share((decimal)figures.Scores[21] / figures.Stated)}",
                $"{FigureText.Number(figures.Stated)} state a total; 98 and more {Shown.Share((decimal)top / figures.Stated)}, full marks {Shown.Share((decimal)figures.Scores[21] / figures.Stated)}"),
        };
    }

    public static ColumnChart Rates(Figures figures, PageWords words)
    {
        var columns = new List<Column> { new(words.Of("50% 以下", "below 50%"), figures.Rates[0], "<50") };
        for (var i = 1; i <= 10; i++)
        {
            var from = 45 + (5 * i);
            columns.Add(new($"{N(from)}%–{N(from + 5)}%", figures.Rates[i], from % 10 == 0 ? N(from) : ""));
        }

        columns.Add(new("100%", figures.Rates[11], "100") { IsMarked = true });
        columns.Add(new(words.Of("100% 以上", "above 100%"), figures.Rates[12], ">"));
        var rated = figures.Rates.Sum();
        return new("rates", words.Of("预算执行率分布", "Execution rates"), words.Of("执行率（按金额重算）", "Rate, recomputed from amounts"), words.Of("自评", "Evaluations"), columns)
        {
            Note = rated == 0 ? null : words.Of(
                $"{FigureText.Number(rated)} 份有预算数和执行数；总执行率 {Shown.Share(figures.ExecutionRate, 2)}，正好 100% 的占 {Shown.Share((decimal)figures.Rates[11] / rated)}",
                $"{FigureText.Number(rated)} with budget and spending; {Shown.Share(figures.ExecutionRate, 2)} of all money, exactly 100% {Shown.Share((decimal)figures.Rates[11] / rated)}"),
        };
    }

    public static ColumnChart FullMarks(OverviewTable table, PageWords words)
    {
        var bins = table.FullMarkShares();
        var columns = bins.Select((count, i) => i == 10
            ? new Column("100%", count, "100") { IsMarked = true }
            : new Column($"{N(10 * i)}%–{N(10 * (i + 1))}%", count, N(10 * i))).ToList();
        return new("full-marks", words.Of("满分指标占比（按单位）", "Share of indicators with full marks, by unit"), words.Of("得满分的指标占", "Indicators with full marks"), words.Of("单位", "Units"), columns)
        {
            Note = table.All.Figures.FullMarksShare is { } share ? words.Of(
                $"{FigureText.Number(table.All.Figures.Scored)} 个有分值的指标中 {Shown.Share(share)} 得满分；全部指标满分的单位 {FigureText.Number(bins[10])} 个",
                $"{Shown.Share(share)} of {FigureText.Number(table.All.Figures.Scored)} indicators with points have full marks; {FigureText.Number(bins[10])} units gave them all") : null,
        };
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
