using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>
/// 满意度 without a 一级 beside it: a 一级 of its own, or a 二级 of the 一级 above. Where that states its points, 效益（35分）,
/// and has them only with these rows, arithmetic settles it.
/// </summary>
internal static class GuessedLevels
{
    public static void Settle(FormReading form)
    {
        for (var start = 1; start < form.Indicators.Count; start++)
        {
            var first = form.Indicators[start];
            if (!first.IsLevel1Guessed || form.Indicators[start - 1] is not { IsLevel1Guessed: false, Level1: { } above } upper
                || form.Dimensions.Find(d => d.Name == above.Value) is not { } stated || form.Dimensions.Exists(d => d.Name == first.Level1?.Value))
                continue;
            var end = start;
            while (end < form.Indicators.Count && form.Indicators[end] is { IsLevel1Guessed: true } row && row.Level1 == first.Level1)
                end++;
            var own = Sum(form.Indicators.Where(i => i.Level1?.Value == above.Value));
            if (own == stated.Points.Value.Value || own + Sum(form.Indicators.Skip(start).Take(end - start)) != stated.Points.Value.Value)
                continue;
            for (var i = start; i < end; i++)
            {
                var row = form.Indicators[i];
                form.Indicators[i] = row with { Level1 = above, Level2 = row.Level2 ?? row.Level1, Dimension = upper.Dimension, IsLevel1Guessed = false };
            }
        }
    }

    private static decimal Sum(IEnumerable<IndicatorRow> rows) =>
        rows.Sum(r => r.Cells.Cell(ColumnRole.Weight) is { } weight ? PlainNumbers.Read(weight.Text) ?? 0m : 0m);
}
