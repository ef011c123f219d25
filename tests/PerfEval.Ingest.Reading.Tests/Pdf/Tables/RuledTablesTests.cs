using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Tables;

public sealed class RuledTablesTests
{
    private static readonly float[] Columns = [100, 200, 300];
    private static readonly float[] Rows = [100, 120, 140];
    private static readonly string[] FourCells = ["0,0: 甲", "0,1: 乙", "1,0: 丙", "1,1: 丁"];

    [Fact]
    public void Lines_that_go_through_make_a_grid()
    {
        var table = FourTexts(new DrawnPage().Grid(Columns, Rows)).Table();

        Assert.Equal(FourCells, DrawnPage.Cells(table));
        Assert.Equal(new PdfRectangle(200, 100, 300, 120), table.Cells[1].Box);
        Assert.False(table.IsOpenAtTop || table.IsOpenAtBottom);
    }

    [Fact]
    public void Pieces_drawn_cell_by_cell_make_the_same_grid()
    {
        var page = new DrawnPage();
        foreach (var y in Rows)
            page.Across(y, 99.6f, 200).Across(y + 0.1f, 200.4f, 300.4f);
        foreach (var x in Columns)
            page.Down(x, 100.4f, 119.6f).Down(x, 120.4f, 139.6f);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void Dashes_are_a_line()
    {
        var page = new DrawnPage().Grid([100, 300], Rows);
        for (var y = 100; y < 140; y += 8)
            page.Down(200, y, y + 4);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void Double_lines_are_one_edge()
    {
        var page = new DrawnPage().Grid([98.5f, 100, 200, 201.5f, 300, 301.5f], [98.5f, 100, 120, 121.5f, 140, 141.5f]);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void Lines_with_text_between_are_two_edges_however_close()
    {
        var page = new DrawnPage().Grid([100, 110], [100, 103, 106]).Text("甲", 101, 102.2f, 2).Text("乙", 101, 105.2f, 2);

        Assert.Equal(["0,0: 甲", "1,0: 乙"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void Cells_with_borders_of_their_own_make_one_table()
    {
        var page = new DrawnPage().Frame(100, 100, 199, 119).Frame(201, 100, 300, 119).Frame(100, 121, 199, 140).Frame(201, 121, 300, 140);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void Boxes_a_few_points_apart_are_the_cells_of_one_table()
    {
        var page = new DrawnPage().Frame(100, 100, 197.5f, 117.5f).Frame(202.5f, 100, 300, 117.5f).Frame(100, 122.5f, 197.5f, 140).Frame(202.5f, 122.5f, 300, 140);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void A_box_in_each_box_is_a_double_border()
    {
        var page = new DrawnPage();
        foreach (var y in new[] { 100, 122 })
        {
            foreach (var x in new[] { 100, 202 })
                page.Frame(x, y, x + 98, y + 18).Frame(x + 1.5f, y + 1.5f, x + 96.5f, y + 16.5f);
        }

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void Sides_of_cells_merged_over_a_whole_page_belong_to_the_table_although_they_touch_nothing()
    {
        var page = FourTexts(new DrawnPage().Grid(Columns, Rows)).Down(60, 100, 140).Text("产", 70, 125);

        Assert.Equal(["0,0 2x1: 产", "0,1: 甲", "0,2: 乙", "1,1: 丙", "1,2: 丁"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void A_page_within_one_row_is_one_row()
    {
        var table = new DrawnPage().Down(100, 60, 780).Down(150, 60, 780).Down(400, 60, 780).Text("修缮村道", 155, 80).Text("并验收", 155, 96).Table();

        Assert.Equal(["0,0: ", "0,1: 修缮村道并验收"], DrawnPage.Cells(table));
        Assert.True(table.IsOpenAtTop && table.IsOpenAtBottom);
    }

    [Fact]
    public void Rows_whose_sides_stop_short_of_one_another_are_one_table()
    {
        var page = new DrawnPage();
        foreach (var y in new[] { 100, 123, 146 })
            page.Across(y, 100, 300).Across(y + 20, 100, 300).Down(100, y, y + 20).Down(200, y, y + 20).Down(300, y, y + 20).Text("甲", 110, y + 14);

        Assert.Equal(3, page.Table().RowCount);
    }

    [Fact]
    public void Missing_outer_sides_are_taken_where_the_lines_across_end()
    {
        var page = new DrawnPage().Across(100, 100, 300).Across(120, 100, 300).Across(140, 100, 300).Down(200, 100, 140);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void A_table_with_inner_lines_only_has_its_outer_rows_and_columns()
    {
        var page = new DrawnPage().Across(120, 100, 300).Across(140, 100, 300).Down(150, 100, 160).Down(200, 100, 160)
            .Text("甲", 110, 115).Text("乙", 160, 135).Text("丙", 210, 155);

        var table = page.Table();

        Assert.Equal((3, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(["0,0: 甲", "1,1: 乙", "2,2: 丙"], DrawnPage.Cells(table).Where(c => !c.EndsWith(": ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_no_line_parts_them_positions_are_one_cell()
    {
        var page = new DrawnPage().Frame(100, 100, 300, 160).Across(120, 200, 300).Across(140, 100, 300).Down(200, 100, 140)
            .Text("甲", 110, 115).Text("乙", 210, 115).Text("丙", 210, 135).Text("丁", 110, 155);

        Assert.Equal(["0,0 2x1: 甲", "0,1: 乙", "1,1: 丙", "2,0 1x2: 丁"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void What_is_no_rectangle_is_cut_into_cells_and_keeps_its_text()
    {
        var page = new DrawnPage().Frame(100, 100, 300, 140).Across(120, 200, 300).Down(200, 100, 120)
            .Text("甲", 110, 115).Text("乙", 210, 115).Text("丙", 110, 135).Text("丁", 210, 135);

        var table = page.Table();

        Assert.Equal("丁丙乙甲", string.Concat(table.Cells.SelectMany(c => c.Glyphs).Select(g => g.Text).Order(StringComparer.Ordinal)));
        Assert.Equal(4, table.Cells.Sum(c => c.RowSpan * c.ColumnSpan));
    }

    [Fact]
    public void Areas_of_colour_are_no_lines()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Area(100, 100, 300, 110).Area(100, 120, 300, 140);

        Assert.Equal(FourCells, DrawnPage.Cells(FourTexts(page).Table()));
    }

    [Fact]
    public void A_row_without_a_bottom_line_ends_where_the_verticals_do()
    {
        var page = FourTexts(new DrawnPage().Across(100, 100, 300).Across(120, 100, 300).Down(100, 100, 140).Down(200, 100, 140).Down(300, 100, 140));

        var table = page.Table();

        Assert.Equal(FourCells, DrawnPage.Cells(table));
        Assert.True(table.IsOpenAtBottom);
        Assert.False(table.IsOpenAtTop);
    }

    [Fact]
    public void The_cell_that_a_ragged_row_does_not_have_is_not_made_up()
    {
        var page = new DrawnPage().Across(100, 100, 200).Across(120, 100, 300).Across(140, 100, 300)
            .Down(100, 100, 140).Down(200, 100, 140).Down(300, 120, 140).Text("甲", 110, 115).Text("丙", 110, 135).Text("丁", 210, 135);

        Assert.Equal(["0,0: 甲", "1,0: 丙", "1,1: 丁"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void A_grid_above_the_limit_is_refused_by_name()
    {
        var page = FourTexts(new DrawnPage().Grid(Columns, Rows));

        var refused = Assert.Throws<UnreadableFileException>(() => page.Find(new ReadingLimits { MaxTableCells = 3 }));

        Assert.Equal("limit-table-cells", refused.Code);
        Assert.Equal("一个表格的格数超过上限 3 格。", refused.Message);
    }

    internal static DrawnPage FourTexts(DrawnPage page) =>
        page.Text("甲", 110, 115).Text("乙", 210, 115).Text("丙", 110, 135).Text("丁", 210, 135);
}
