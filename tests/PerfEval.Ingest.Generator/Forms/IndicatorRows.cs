using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>The rows of the indicator grid: wrapper, 一级 and 二级 merged downwards, then the cells of each indicator.</summary>
internal static class IndicatorRows
{
    public static IEnumerable<Row> Of(Evaluation evaluation, int valueColumns, Func<Indicator, IEnumerable<string>> values)
    {
        foreach (var dimension in evaluation.Dimensions)
        {
            var firstOfDimension = true;
            foreach (var category in dimension.Categories)
            {
                var firstOfCategory = true;
                Indicator?[] indicators = [.. category.Indicators.DefaultIfEmpty()];
                foreach (var indicator in indicators)
                {
                    yield return new Row(
                    [
                        new Cell("", 1, Merge.Continue),
                        Level(dimension.Label, firstOfDimension),
                        Level(category.Label, firstOfCategory),
                        .. Cells(indicator, valueColumns, values),
                    ]);
                    (firstOfDimension, firstOfCategory) = (false, false);
                }
            }
        }
    }

    private static Cell Level(string label, bool first) =>
        first ? new Cell(label, 1, Merge.Start) : new Cell("", 1, Merge.Continue);

    private static IEnumerable<Cell> Cells(Indicator? indicator, int columns, Func<Indicator, IEnumerable<string>> values) =>
        indicator is null
            ? Enumerable.Repeat(new Cell(""), columns)
            : values(indicator).Select(text => new Cell(text));
}
