namespace PerfEval.Ingest.Reading.Tests.Pdf.Tables;

public sealed class StackedTablesTests
{
    [Fact]
    public void A_table_that_changes_its_columns_from_row_to_row_is_one()
    {
        var page = new DrawnPage().Frame(100, 100, 400, 160).Across(120, 100, 400).Across(140, 100, 400)
            .Down(180, 100, 120).Down(200, 120, 140).Down(160, 140, 160).Down(230, 140, 160).Down(330, 140, 160)
            .Text("项目名称", 110, 115).Text("主管部门", 110, 135).Text("指标", 110, 155);

        var table = page.Table();

        Assert.Equal((3, 6), (table.RowCount, table.ColumnCount));
        Assert.Equal([2, 4], table.Cells.Where(c => c.Row == 0).Select(c => c.ColumnSpan).Order());
    }

    [Fact]
    public void Tables_are_two_where_the_bottom_of_one_and_the_top_of_the_other_lie_side_by_side()
    {
        var page = new DrawnPage();
        Drawn(page, [100, 180, 400], [100, 120, 140], 0.75f);
        Drawn(page, [100, 230, 330, 400], [140.75f, 160, 180], 0.75f);
        page.Text("项目名称", 110, 115).Text("主管部门", 110, 135).Text("指标", 110, 155).Text("得分", 240, 175);

        Assert.Equal([(2, 2), (2, 3)], page.Find().Select(t => (t.RowCount, t.ColumnCount)));
    }

    [Fact]
    public void Tables_are_two_where_their_ink_does_not_meet()
    {
        var page = new DrawnPage();
        Drawn(page, [100, 180, 400], [100, 120, 140], 0.5f);
        Drawn(page, [100, 230, 330, 400], [141.5f, 160, 180], 0.5f);
        page.Text("项目名称", 110, 115).Text("主管部门", 110, 135).Text("指标", 110, 155).Text("得分", 240, 175);

        Assert.Equal([(2, 2), (2, 3)], page.Find().Select(t => (t.RowCount, t.ColumnCount)));
    }

    [Fact]
    public void Tables_are_two_where_one_line_parts_columns_that_have_nothing_in_common()
    {
        var page = new DrawnPage();
        Drawn(page, [100, 150, 200, 250, 300, 400], [100, 120, 140], 0.5f);
        Drawn(page, [100, 130, 175, 225, 275, 350, 400], [140, 160, 180], 0.5f);
        page.Text("项目", 110, 115).Text("部门", 110, 135).Text("指标", 102, 155).Text("得分", 240, 175);

        Assert.Equal([(2, 5), (2, 6)], page.Find().Select(t => (t.RowCount, t.ColumnCount)));
    }

    [Fact]
    public void A_table_whose_cells_each_draw_their_own_border_is_one()
    {
        var page = new DrawnPage();
        float[][] columns = [[100, 180, 400], [100, 180, 250, 320, 400], [100, 160, 230, 330, 400], [100, 180, 400]];
        foreach (var (row, index) in columns.Select((row, index) => (row, index)))
        {
            for (var i = 1; i < row.Length; i++)
                Drawn(page, [row[i - 1] + 0.375f, row[i] - 0.375f], [100.375f + (20 * index), 119.625f + (20 * index)], 0.75f);
            page.Text("指标", 110, 115 + (20 * index));
        }

        Assert.Equal(4, page.Table().RowCount);
    }

    private static void Drawn(DrawnPage page, float[] columns, float[] rows, float thickness)
    {
        foreach (var y in rows)
            page.Across(y, columns[0], columns[^1], thickness);
        foreach (var x in columns)
            page.Down(x, rows[0], rows[^1], thickness);
    }
}
