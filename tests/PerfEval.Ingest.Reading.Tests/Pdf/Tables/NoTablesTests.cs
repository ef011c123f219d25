using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Tables;

/// <summary>Lines that are not those of a table, or not of this one.</summary>
public sealed class NoTablesTests
{
    private static readonly float[] Columns = [100, 200, 300];
    private static readonly float[] Rows = [100, 120, 140];
    private static readonly string[] FourCells = ["0,0: 甲", "0,1: 乙", "1,0: 丙", "1,1: 丁"];

    [Fact]
    public void An_underline_is_no_row()
    {
        var page = new DrawnPage().Grid([100, 300], Rows).Text("负责人张三签字", 101, 115).Across(116, 131, 151).Text("丙", 110, 135);

        Assert.Equal(["0,0: 负责人张三签字", "1,0: 丙"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void An_underline_from_side_to_side_of_a_cell_is_no_row()
    {
        var page = new DrawnPage().Grid([100, 152, 300], Rows).Text("负责人签字", 101, 112).Across(113, 101, 151).Text("丙", 110, 135);

        Assert.Equal((2, 2), (page.Table().RowCount, page.Table().ColumnCount));
    }

    [Fact]
    public void A_box_to_tick_belongs_to_the_text_of_its_cell()
    {
        var page = RuledTablesTests.FourTexts(new DrawnPage().Grid(Columns, Rows)).Frame(240, 106, 248, 114).Text("v", 241, 113, 8);

        Assert.Equal(["0,0: 甲", "0,1: 乙v", "1,0: 丙", "1,1: 丁"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void A_frame_round_the_page_is_no_table()
    {
        var page = RuledTablesTests.FourTexts(new DrawnPage().Frame(20, 20, 575, 822).Grid(Columns, Rows)).Text("报告", 100, 90);

        Assert.Equal(FourCells, DrawnPage.Cells(page.Table()));
        Assert.Empty(new DrawnPage().Frame(20, 20, 575, 822).Text("报告", 100, 90).Find());
    }

    [Fact]
    public void A_grid_without_text_is_no_table() =>
        Assert.Empty(new DrawnPage().Grid(Columns, Rows).Text("图一", 150, 160).Find());

    [Fact]
    public void The_lines_of_a_chart_with_a_few_figures_are_no_table()
    {
        float[] places = [.. Enumerable.Range(10, 16).Select(i => i * 20f)];

        Assert.Empty(new DrawnPage().Grid(places, places).Text("12", 305, 315).Text("15", 345, 355).Find());
    }

    [Fact]
    public void Slanted_text_over_a_table_is_in_none_of_its_cells()
    {
        var page = RuledTablesTests.FourTexts(new DrawnPage().Grid(Columns, Rows)).Text("草稿", 150, 125, 40, PdfDirection.Slanted);

        Assert.Equal(FourCells, DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void A_table_in_a_cell_is_that_cells()
    {
        var page = RuledTablesTests.FourTexts(new DrawnPage().Grid([100, 200, 400], [100, 120, 240]))
            .Grid([220, 280, 360], [150, 170, 190]).Text("片区", 225, 165).Text("里程", 285, 165).Text("东", 225, 185).Text("八", 285, 185);

        var cell = page.Table().Cells[3];

        Assert.Equal("丁", DrawnPage.TextOf(cell));
        Assert.Equal(["0,0: 片区", "0,1: 里程", "1,0: 东", "1,1: 八"], DrawnPage.Cells(Assert.Single(cell.Nested)));
    }

    [Fact]
    public void A_table_that_ends_on_the_ruling_of_its_cell_is_still_in_the_cell()
    {
        var page = new DrawnPage().Frame(100, 100, 400, 220).Across(180, 100, 400).Across(120, 100, 400).Down(200, 100, 180).Down(280.2f, 180, 220)
            .Text("甲", 110, 115).Text("乙", 210, 115).Text("丙", 110, 135).Text("丁", 210, 130).Text("戊", 110, 195)
            .Grid([206, 280, 394], [139.4f, 159.4f, 179.4f]).Text("片区", 225, 152).Text("里程", 285, 152).Text("东", 225, 172).Text("八", 285, 172);

        var table = page.Table();

        Assert.Equal(3, table.RowCount);
        Assert.Equal(["0,0: 片区", "0,1: 里程", "1,0: 东", "1,1: 八"], DrawnPage.Cells(Assert.Single(table.Cells.Single(c => c.Nested.Count > 0).Nested)));
    }

    [Fact]
    public void A_drawing_of_a_hundred_thousand_strokes_is_no_table_and_no_trouble()
    {
        var page = new DrawnPage().Text("图", 300, 400);
        for (var i = 0; i < 50_000; i++)
            page.Across((i % 1681) * 0.5f, i % 97, (i % 97) + 400).Down((i % 1187) * 0.5f, i % 89, (i % 89) + 600);

        Assert.True(page.Find().Sum(t => t.Cells.Count(c => !c.IsBlank)) <= 1);
    }
}
