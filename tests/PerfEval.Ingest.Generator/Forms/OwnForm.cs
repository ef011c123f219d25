using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>A form that a county drew itself: the case says where its columns, their order and their labels are not those of most forms.</summary>
internal sealed record OwnForm
{
    public GridColumn[] Columns { get; init; } =
    [
        FormRows.Name(),
        FormRows.Target("年度指标值"),
        FormRows.Actual("实际完成值"),
        FormRows.Weight("分值"),
        FormRows.Score("得分"),
        FormRows.Reason("偏差原因分析及改进措施"),
    ];

    /// <summary>The columns of the funds block: label, and the amount of a row.</summary>
    public (string Label, Func<Fund, Printed> Amount)[] Money { get; init; } =
    [
        ("年初预算数", f => f.Initial), ("全年预算数", f => f.Annual), ("全年执行数", f => f.Executed), ("分值", f => f.Weight), ("执行率", f => f.Rate), ("得分", f => f.Score),
    ];

    /// <summary>The rows above the funds: labels and values by turns.</summary>
    public required string[][] Head { get; init; }

    /// <summary>The cell left of the whole grid; null where there is none.</summary>
    public string? Wrapper { get; init; } = "绩效指标";

    public string MoneyLabel { get; init; } = "项目资金";
    public string[] Levels { get; init; } = ["一级指标", "二级指标"];
    public (string Expected, string Achieved) Goals { get; init; } = ("预期目标", "实际完成情况");

    /// <summary>No row of the total below the grid: the total stands in the head.</summary>
    public bool TotalInHead { get; init; }

    /// <summary>The header stands once more before the second 一级指标, as behind a page's end.</summary>
    public bool HeaderAgain { get; init; }

    /// <summary>The levels are not merged: every row says them again.</summary>
    public bool RepeatLevels { get; init; }

    public IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        var left = Wrapper is null ? 0 : 1;
        var width = left + Levels.Length + Columns.Sum(c => c.Span);
        yield return Table.Of(width,
        [
            .. FormRows.Title(form, width),
            .. Head.Select(r => Spread(r, width)),
            new Row([new Cell(MoneyLabel, 1, Merge.Start), new Cell("", width - 1 - Money.Length), .. Money.Select(m => new Cell(m.Label))]),
            .. e.Funds.Select(f => new Row([new Cell("", 1, Merge.Continue), new Cell(f.Label, width - 1 - Money.Length), .. Money.Select(m => new Cell(m.Amount(f).Text))])),
            .. GoalRows(form, width),
            FormRows.Header(Wrapper, Levels, Columns),
            .. Grid(e),
            .. TotalInHead ? [] : new[] { TotalRow(form, left + Levels.Length) },
        ]);
    }

    private static IEnumerable<Row> GoalRowsOf(string wrapper, (string Expected, string Achieved) labels, Form form, int width) =>
    [
        new Row(new Cell(wrapper, 1, Merge.Start), new Cell(labels.Expected, width / 2), new Cell(labels.Achieved, width - 1 - (width / 2))),
        new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, width / 2), new Cell(form.Achieved, width - 1 - (width / 2))),
    ];

    private IEnumerable<Row> GoalRows(Form form, int width) => form.Expected.Length == 0 ? [] : GoalRowsOf("年度总体目标", Goals, form, width);

    private IEnumerable<Row> Grid(Evaluation e)
    {
        var hasWrapper = Wrapper is not null;
        if (RepeatLevels)
            return Repeated(FormRows.Grid(e.Dimensions, hasWrapper, Levels.Length, Columns), hasWrapper ? 1 : 0);
        if (!HeaderAgain)
            return FormRows.Grid(e.Dimensions, hasWrapper, Levels.Length, Columns);
        var again = new Row([.. hasWrapper ? [new Cell("", 1, Merge.Continue)] : Array.Empty<Cell>(), .. FormRows.Header(null, Levels, Columns).Cells]);
        return
        [
            .. FormRows.Grid(e.Dimensions.Take(1), hasWrapper, Levels.Length, Columns),
            again,
            .. FormRows.Grid(e.Dimensions.Skip(1), hasWrapper, Levels.Length, Columns),
        ];
    }

    private IEnumerable<Row> Repeated(IEnumerable<Row> rows, int left)
    {
        var said = new string[Levels.Length];
        foreach (var row in rows)
        {
            for (var level = 0; level < said.Length; level++)
            {
                if (row.Cells[left + level] is { Merge: not Merge.Continue } first)
                    said[level] = first.Text;
            }

            yield return new Row([.. row.Cells.Select((c, i) => i >= left && i < left + said.Length ? new Cell(said[i - left], c.Span) : c)]);
        }
    }

    private Row TotalRow(Form form, int left)
    {
        var before = Columns.TakeWhile(c => c.Total is null).ToArray();
        return new(
        [
            new Cell(form.TotalLabel, left + before.Sum(c => c.Span)),
            .. Columns.Skip(before.Length).Select(c => new Cell(c.Total?.Invoke(form.Evaluation) ?? "", c.Span)),
        ]);
    }

    /// <summary>The values share what the labels, one column each, leave.</summary>
    private static Row Spread(string[] cells, int width)
    {
        var values = cells.Length / 2;
        var free = width - values;
        return new([.. cells.Select((t, i) => new Cell(t, i % 2 == 0 ? 1 : (free / values) + (i == cells.Length - 1 ? free % values : 0)))]);
    }
}
