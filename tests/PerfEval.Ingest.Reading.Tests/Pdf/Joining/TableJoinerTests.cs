using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Joining;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Ingest.Reading.Tests.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Joining;

public sealed class TableJoinerTests
{
    private static readonly float[] Columns = [100, 150, 400];

    [Fact]
    public void A_table_with_the_same_columns_at_the_top_of_the_next_page_goes_on()
    {
        var (first, second) = (Rows(1, 700, "1|修路", "2|架桥"), Rows(2, 60, "3|挖渠", "4|植树"));

        Assert.True(TableJoiner.Continues([first], second, DrawnPage.Height));
        Assert.Equal(["1 修路", "2 架桥", "3 挖渠", "4 植树"], Lines(Join(first, second)));
    }

    [Fact]
    public void A_table_of_another_width_is_another() =>
        Assert.False(TableJoiner.Continues([Rows(1, 700, "1|修路")], Grid(2, [100, 150, 300], 60, "1|修路"), DrawnPage.Height));

    [Fact]
    public void A_table_with_other_columns_is_another() =>
        Assert.False(TableJoiner.Continues([Grid(1, [100, 150, 200, 400], 700, "1|2|3")], Grid(2, [100, 170, 300, 400], 60, "1|2|3"), DrawnPage.Height));

    [Fact]
    public void Rows_that_merged_cells_keep_together_leave_white_space_and_go_on_on_the_next_page()
    {
        var upper = Grid(1, [100, 150, 220, 300, 400], 60, "项目资金|预算|执行|得分");
        var lower = new DrawnPage(2).Frame(100, 60, 400, 800).Down(150, 60, 800).Down(190, 60, 800).Down(260, 60, 800).Down(350, 60, 800).Across(100, 150, 400).Across(440, 150, 400)
            .Text("绩效", 105, 75).Text("产出", 155, 75).Text("数量", 195, 200).Text("质量", 195, 600).Table();

        Assert.True(TableJoiner.Continues([upper], lower, DrawnPage.Height));
    }

    [Fact]
    public void A_table_whose_first_rows_would_have_fitted_on_the_page_before_and_whose_columns_differ_is_another()
    {
        var upper = Grid(1, [100, 150, 220, 300, 400], 60, "项目资金|预算|执行|得分");

        Assert.False(TableJoiner.Continues([upper], Grid(2, [100, 150, 190, 260, 350, 400], 60, "绩效|产出|数量|质量|时效"), DrawnPage.Height));
    }

    [Fact]
    public void Two_complete_figures_one_on_each_side_of_the_break_are_of_two_rows_however_full_other_cells_are()
    {
        float[] columns = [100, 148, 196, 226, 250, 290];
        var table = Join(Grid(1, columns, 700, "修桥补路|有所提高|5%|3|9"), Grid(2, columns, 60, "挖渠引水|普遍开展|7%||"));

        Assert.Equal(2, table.RowCount);
    }

    [Fact]
    public void A_label_with_room_for_another_line_below_it_ends_on_its_own_page()
    {
        var first = new DrawnPage(1).Grid([100, 144, 300, 350, 400], [700, 740]).Text("成本指标", 102, 712).Text("人均帮扶成本", 150, 712).Text("5", 305, 712).Text("4", 355, 712).Table();
        var second = new DrawnPage(2).Grid([100, 144, 300, 350, 400], [60, 100]).Text("经济效益", 102, 72).Text("指标", 102, 87).Table();

        Assert.Equal(2, Join(first, second).RowCount);
    }

    [Fact]
    public void A_merged_label_of_its_own_begins_a_row_where_the_label_above_left_room()
    {
        var first = new DrawnPage(1).Frame(100, 600, 400, 720).Across(700, 144, 400).Down(144, 600, 720).Down(188, 600, 720).Down(300, 600, 720)
            .Text("产出指标", 102, 612).Text("数量指标", 146, 612).Text("成本指标", 146, 714).Text("成本", 190, 714).Text("五人", 305, 714).Table();
        var second = new DrawnPage(2).Frame(100, 60, 400, 120).Across(90, 144, 400).Down(144, 60, 120).Down(188, 60, 120).Down(300, 60, 120)
            .Text("效益指标", 102, 72).Text("经济效益", 146, 72).Text("指标", 146, 86).Text("社会效益", 146, 102).Table();

        Assert.Equal(4, Join(first, second).RowCount);
    }

    [Fact]
    public void The_next_form_from_the_same_template_is_another_table()
    {
        var first = Rows(1, 700, "项目名称|公路养护", "主管部门|交通局");
        var second = Rows(2, 60, "项目名称|农村饮水", "主管部门|水利局");

        Assert.False(TableJoiner.Continues([first], second, DrawnPage.Height));
    }

    [Fact]
    public void A_form_that_begins_with_the_same_title_row_is_another_table()
    {
        var first = Rows(1, 700, "绩效|自评表", "项目名称|公路养护", "主管部门|交通局");
        var second = Rows(2, 60, "绩效|自评表", "项目名称|农村饮水", "主管部门|水利局");

        Assert.False(TableJoiner.Continues([first], second, DrawnPage.Height));
    }

    [Fact]
    public void A_header_that_is_repeated_is_dropped_however_many_rows_it_has()
    {
        var first = Rows(1, 700, "序号|项目", "甲|乙", "1|修路");
        var second = Rows(2, 60, "序号|项目", "甲|乙", "2|架桥");
        var third = Rows(3, 60, "序号|项目", "甲|乙", "3|挖渠");

        Assert.True(TableJoiner.Continues([first, second], third, DrawnPage.Height));
        Assert.Equal(["序号 项目", "甲 乙", "1 修路", "2 架桥", "3 挖渠"], Lines(Join(first, second, third)));
    }

    [Fact]
    public void A_row_that_the_page_break_leaves_open_is_one_row()
    {
        var first = new DrawnPage(1).Across(700, 100, 400).Down(100, 700, 740).Down(150, 700, 740).Down(400, 700, 740)
            .Text("1", 105, 715).Text("修缮村道三公里", 155, 715).Table();
        var second = new DrawnPage(2).Across(80, 100, 400).Down(100, 60, 80).Down(150, 60, 80).Down(400, 60, 80).Text("并验收", 155, 75).Table();

        var table = Join(first, second);

        Assert.Equal(1, table.RowCount);
        Assert.Equal(["1", "修缮村道三公里\n并验收"], table.Cells.Select(c => c.Text));
    }

    [Fact]
    public void A_row_ruled_off_on_both_pages_is_one_where_a_full_line_goes_on_and_the_key_is_blank()
    {
        var first = Rows(1, 700, "1|修缮村道三公里并对沿线排水沟全部清淤疏通整治到");
        var second = Rows(2, 60, "|位", "2|架桥");

        Assert.Equal(["1 修缮村道三公里并对沿线排水沟全部清淤疏通整治到位", "2 架桥"], Lines(Join(first, second)));
    }

    [Fact]
    public void A_row_with_a_key_of_its_own_is_its_own_however_full_the_line_above()
    {
        var first = Rows(1, 700, "1|修缮村道三公里并对沿线排水沟全部清淤疏通整治到");
        var second = Rows(2, 60, "2|位于河边");

        Assert.Equal(2, Join(first, second).RowCount);
    }

    [Fact]
    public void A_row_cut_through_narrow_cells_is_one_where_its_other_cells_are_blank_below()
    {
        float[] columns = [100, 132, 164, 196, 400];
        var table = Join(Grid(1, columns, 700, "一级|修桥|10|9"), Grid(2, columns, 60, "指标|补路||", "二级|植树|5|5"));

        Assert.Equal(2, table.RowCount);
        Assert.Equal(["10", "9"], table.Cells.Where(c => c.Row == 0 && c.Column > 1).Select(c => c.Text));
    }

    [Fact]
    public void Labels_that_are_blank_on_the_next_page_do_not_make_its_first_row_a_half()
    {
        float[] columns = [100, 150, 200, 248, 400];
        var table = Join(Grid(1, columns, 700, "产出|数量|修缮村道|12"), Grid(2, columns, 60, "||植树造林|35"));

        Assert.Equal(2, table.RowCount);
    }

    [Fact]
    public void A_column_of_figures_as_narrow_as_they_are_does_not_join_rows()
    {
        float[] columns = [100, 128, 156, 184];

        Assert.Equal(2, Join(Grid(1, columns, 700, "100|100|100"), Grid(2, columns, 60, "200||")).RowCount);
    }

    [Fact]
    public void A_label_merged_over_the_page_break_is_one_cell()
    {
        var first = new DrawnPage(1).Frame(100, 700, 400, 740).Across(720, 150, 400).Down(150, 700, 740)
            .Text("产出", 105, 715).Text("修路", 155, 715).Text("架桥", 155, 735).Table();
        var second = new DrawnPage(2).Frame(100, 60, 400, 100).Across(80, 150, 400).Down(150, 60, 100).Text("挖渠", 155, 75).Text("植树", 155, 95).Table();

        var label = Join(first, second).Cells[0];

        Assert.Equal(("产出", 4, 1), (label.Text, label.RowSpan, label.ColumnSpan));
    }

    [Fact]
    public void A_merged_label_printed_again_on_the_next_page_is_kept_once()
    {
        var first = new DrawnPage(1).Frame(100, 700, 400, 740).Across(720, 150, 400).Down(150, 700, 740)
            .Text("产出", 105, 715).Text("修路", 155, 715).Text("架桥", 155, 735).Table();
        var second = Rows(2, 60, "产出|挖渠");

        var label = Join(first, second).Cells[0];

        Assert.Equal(("产出", 3), (label.Text, label.RowSpan));
    }

    [Fact]
    public void A_blank_cell_at_the_top_of_a_page_is_a_blank_cell()
    {
        var table = Join(Rows(1, 700, "1|修路"), Rows(2, 60, "|", "2|架桥"));

        Assert.Equal(3, table.RowCount);
        Assert.True(table[1, 0]!.IsBlank);
    }

    [Fact]
    public void A_page_with_merged_columns_only_takes_the_columns_of_the_others()
    {
        var table = Join(Rows(1, 700, "1|修路"), Grid(2, [102, 402], 60, "说明"));

        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
        Assert.Equal(2, table.Cells[2].ColumnSpan);
    }

    [Fact]
    public void Every_cell_keeps_its_own_page_and_box()
    {
        var table = Join(Rows(1, 700, "1|修路"), Rows(2, 60.04f, "2|架桥"));

        Assert.Equal(new Location { Page = 1, Block = 7, Table = 3, Box = new Box(100, 700, 400, 720) }, table.At);
        Assert.Equal(new Location { Page = 1, Block = 7, Table = 3, Row = 0, Column = 1, Box = new Box(150, 700, 400, 720) }, table.Cells[1].At);
        Assert.Equal(new Location { Page = 2, Block = 7, Table = 3, Row = 1, Column = 1, Box = new Box(150, 60, 400, 80) }, table.Cells[3].At);
        Assert.Equal(table.Cells[3].At, table.Cells[3].Blocks[0].At);
    }

    [Fact]
    public void A_table_in_a_cell_is_a_block_between_the_paragraphs_of_the_cell()
    {
        var page = new DrawnPage().Grid([100, 200, 400], [100, 120, 240]).Text("甲", 110, 115).Text("上文", 210, 130).Text("下文", 210, 230)
            .Grid([220, 280, 360], [150, 170, 190]).Text("片区", 225, 165).Text("八", 285, 185).Table();

        var table = Join(page);

        var blocks = table.Cells[3].Blocks;
        Assert.Equal(["上文", "下文"], blocks.OfType<Paragraph>().Select(p => p.Text));
        var inner = Assert.IsType<Table>(blocks[1]);
        Assert.Equal((3, 4), (table.At.Table, inner.At.Table));
    }

    [Fact]
    public void Tables_that_join_above_the_limit_are_refused_by_name()
    {
        var parts = new[] { new TablePart(Rows(1, 700, "1|修路"), b => b), new TablePart(Rows(2, 60, "2|架桥"), b => b) };

        var refused = Assert.Throws<UnreadableFileException>(() => TableJoiner.Join(parts, 0, () => 1, new ReadingLimits { MaxTableCells = 3 }, TestContext.Current.CancellationToken));

        Assert.Equal("limit-table-cells", refused.Code);
    }

    private static PageTable Rows(int page, float top, params string[] rows) => Grid(page, Columns, top, rows);

    /// <summary>A grid with rows 20 points high, the text of each row given as cells apart by bars.</summary>
    private static PageTable Grid(int page, float[] columns, float top, params string[] rows)
    {
        var drawn = new DrawnPage(page).Grid(columns, [.. Enumerable.Range(0, rows.Length + 1).Select(i => top + (20 * i))]);
        for (var row = 0; row < rows.Length; row++)
        {
            var texts = rows[row].Split('|');
            for (var column = 0; column < texts.Length; column++)
                drawn.Text(texts[column], columns[column] + 5, top + (20 * row) + 14);
        }

        return drawn.Find() is [var table] ? table : throw new InvalidOperationException("Not one table.");
    }

    private static Table Join(params PageTable[] parts)
    {
        var number = 3;
        return TableJoiner.Join([.. parts.Select(p => new TablePart(p, box => box))], 7, () => number++, ReadingLimits.Default, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Lines(Table table) =>
        Enumerable.Range(0, table.RowCount).Select(row => string.Join(' ', table.Row(row).Select(c => c.Text)));
}
