using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>A column of an indicator grid: its heading, and what an indicator prints in it.</summary>
internal sealed record GridColumn(string Label, Func<Indicator, string> Value, int Span = 1)
{
    /// <summary>Cells of indicators that share their points are merged downwards.</summary>
    public bool IsPoints { get; init; }

    /// <summary>What the row of the total prints under this column.</summary>
    public Func<Evaluation, string>? Total { get; init; }
}

/// <summary>The rows that forms have in common, whatever their columns.</summary>
internal static class FormRows
{
    public static GridColumn Name(int span = 1, string label = "三级指标") => new(label, i => i.Name, span);

    public static GridColumn Target(string label, int span = 1) => new(label, i => i.Target?.Text ?? "", span);

    public static GridColumn Actual(string label, int span = 1) => new(label, i => i.Actual?.Text ?? "", span);

    public static GridColumn Weight(string label, int span = 1) => new(label, i => i.Weight.Text, span) { IsPoints = true, Total = e => e.TotalWeight.Text };

    public static GridColumn Score(string label, int span = 1) => new(label, i => i.Score.Text, span) { IsPoints = true, Total = e => e.TotalScore.Text };

    public static GridColumn Reason(string label, int span = 1) => new(label, i => i.Reason ?? "", span);

    public static GridColumn Sign(string label = "指标性质", int span = 1) => new(label, i => i.Sign ?? "", span);

    public static GridColumn Unit(string label = "度量单位", int span = 1) => new(label, i => i.PrintedUnit ?? "", span);

    public static IEnumerable<Row> Title(Form form, int columns) => form.TitleInTable
        ? [new Row(new Cell(form.Title, columns)), new Row(new Cell(form.YearText, columns))]
        : [];

    /// <summary>A row of labels and their values, with the width of each.</summary>
    public static Row Fields(params (string Text, int Span)[] cells) => new([.. cells.Select(c => new Cell(c.Text, c.Span))]);

    public static Row Header(string? wrapper, IEnumerable<string> levels, params GridColumn[] columns) => new(
    [
        .. wrapper is null ? Array.Empty<Cell>() : [new Cell(wrapper, 1, Merge.Start)],
        .. levels.Select(l => new Cell(l)),
        .. columns.Select(c => new Cell(c.Label, c.Span)),
    ]);

    /// <summary>The rows of the indicators under their levels (0 to 2 of them), the levels merged downwards.</summary>
    public static IEnumerable<Row> Grid(IEnumerable<Dimension> dimensions, bool hasWrapper, int levels, params GridColumn[] columns)
    {
        foreach (var dimension in dimensions)
        {
            var firstOfDimension = true;
            foreach (var category in dimension.Categories)
            {
                var firstOfCategory = true;
                Indicator?[] indicators = [.. category.Indicators.DefaultIfEmpty()];
                for (var i = 0; i < indicators.Length; i++)
                {
                    yield return new Row(
                    [
                        .. hasWrapper ? [new Cell("", 1, Merge.Continue)] : Array.Empty<Cell>(),
                        .. levels >= 1 ? [Level(dimension.Label, firstOfDimension)] : Array.Empty<Cell>(),
                        .. levels >= 2 ? [Level(category.Label, firstOfCategory)] : Array.Empty<Cell>(),
                        .. columns.Select(c => Cell(c, indicators, i)),
                    ]);
                    (firstOfDimension, firstOfCategory) = (false, false);
                }
            }
        }
    }

    private static Cell Cell(GridColumn column, Indicator?[] indicators, int index)
    {
        var indicator = indicators[index];
        var text = indicator is null ? "" : column.Value(indicator);
        if (!column.IsPoints)
            return new(text, column.Span);
        if (indicator?.SharesPoints == true)
            return new("", column.Span, Merge.Continue);
        return new(text, column.Span, index + 1 < indicators.Length && indicators[index + 1]?.SharesPoints == true ? Merge.Start : Merge.None);
    }

    private static Cell Level(string label, bool first) => first ? new(label, 1, Merge.Start) : new("", 1, Merge.Continue);
}
