using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.PlainText;

namespace PerfEval.Ingest.Reading.Tests.PlainText;

public sealed class GridBuilderTests
{
    [Fact]
    public void A_header_over_two_lines_gets_its_spans_from_the_line_below() =>
        Assert.Equal(
            "0+1 0+1 0+2 0+2|1+1 1+1 1+1 1+1 1+1 1+1|2+1 2+1 2+1 2+1 2+1 2+1",
            Spans(TableStyle.CellPerLine, ["项目", "数量", "在用", "闲置"], ["", "", "金额", "占比", "金额", "占比"], ["水泵", "3", "10", "50", "10", "50"]));

    [Fact]
    public void Captions_in_several_places_of_a_headers_second_line_stand_under_one_cell_each() =>
        Assert.Equal(
            "0+1 0+2 0+1 0+2|1+1 1+1 1+1 1+1 1+1 1+1|2+1 2+1 2+1 2+1 2+1 2+1",
            Spans(TableStyle.CellPerLine, ["名称", "指标值", "完成值", "得分"], ["", "符号", "值", "", "单项", "折算"], ["渠道", "≥", "3", "3", "10", "10"]));

    [Fact]
    public void A_short_row_over_figures_is_no_header() =>
        Assert.Equal("0+1 0+5|1+1 1+1 1+1 1+1 1+1 1+1", Spans(TableStyle.CellPerLine, ["合计", "其中"], ["", "", "12", "5", "7", "9"]));

    [Fact]
    public void The_last_cell_of_a_short_row_takes_what_is_left() =>
        Assert.Equal("0+1 0+2|1+1 1+1 1+1", Spans(TableStyle.CellPerLine, ["名称", "渠道"], ["甲", "1", "2"]));

    [Theory]
    [InlineData("TabRows")]
    [InlineData("Pipes")]
    [InlineData("BlankSeparated")]
    public void Other_flattenings_get_no_spans(string style) =>
        Assert.Equal("0+1 0+1|1+1 1+1 1+1", Spans(Enum.Parse<TableStyle>(style), ["名称", "渠道"], ["甲", "1", "2"]));

    [Fact]
    public void A_cell_with_a_column_of_its_own_is_put_there()
    {
        RawRow row = new(3, [new RawCell([new("甲", 3)], Column: 2, Span: 2), new RawCell([new("乙", 3)])]);
        var table = Build(new RawTable(TableStyle.Aligned, [row]));
        Assert.Null(table[0, 0]);
        Assert.Equal("甲", table[0, 3]!.Text);
        Assert.Equal("乙", table[0, 4]!.Text);
    }

    [Fact]
    public void The_limit_counts_grid_positions_and_not_cells()
    {
        RawRow wide = new(1, [.. Enumerable.Repeat(RawCell.Empty, 30)]);
        RawRow narrow = new(2, [RawCell.Empty]);
        var raw = new RawTable(TableStyle.TabRows, [wide, narrow, narrow, narrow]);
        var limits = ReadingLimits.Default with { MaxTableCells = 119 };
        Assert.Equal("limit-table-cells", Assert.Throws<UnreadableFileException>(() => GridBuilder.Build(raw, new(0, 1), limits, CancellationToken.None)).Code);
    }

    private static string Spans(TableStyle style, params string[][] rows)
    {
        var table = Build(new RawTable(style, [.. rows.Select((r, i) => new RawRow(i + 1, [.. r.Select(t => t.Length == 0 ? RawCell.Empty : new RawCell([new(t, i + 1)]))]))]));
        return string.Join('|', table.Cells.GroupBy(c => c.Row).Select(r => string.Join(' ', r.Select(c => $"{c.Row}+{c.ColumnSpan}"))));
    }

    private static Table Build(RawTable raw) => GridBuilder.Build(raw, new TablePlace(0, 1), ReadingLimits.Default, CancellationToken.None);
}
