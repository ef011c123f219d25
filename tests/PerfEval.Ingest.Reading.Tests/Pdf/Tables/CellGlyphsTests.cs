namespace PerfEval.Ingest.Reading.Tests.Pdf.Tables;

/// <summary>Which text stands in which cell.</summary>
public sealed class CellGlyphsTests
{
    private static readonly float[] Columns = [100, 150, 200];
    private static readonly float[] Rows = [100, 120, 140];

    [Fact]
    public void Text_that_runs_over_its_cell_is_not_torn()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("2023-05-11-0001-77", 102, 115).Text("乙", 160, 135);

        Assert.Equal(["0,0: 2023-05-11-0001-77", "0,1: ", "1,0: ", "1,1: 乙"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void Text_painted_at_one_go_up_to_a_ruling_and_on_behind_it_is_two_cells()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("产出指标二数量指标三", 100, 115);

        Assert.Equal(["0,0: 产出指标二", "0,1: 数量指标三"], DrawnPage.Cells(page.Table())[..2]);
    }

    [Fact]
    public void A_gap_near_a_ruling_parts_two_cells_even_if_the_first_text_reaches_over_it()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("全年预算数", 101.5f, 115).Text("全年执行", 153.5f, 115);

        Assert.Equal(["0,0: 全年预算数", "0,1: 全年执行"], DrawnPage.Cells(page.Table())[..2]);
    }

    [Fact]
    public void Text_a_little_outside_its_cell_still_belongs_to_it()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("甲", 98, 115).Text("乙", 160, 121).Text("丙", 110, 147).Text("下文", 160, 154);

        Assert.Equal(["0,0: 甲", "0,1: 乙", "1,0: 丙", "1,1: "], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void Text_that_the_page_shows_in_part_stands_where_that_part_is()
    {
        var page = new DrawnPage().Grid(Columns, Rows)
            .Text("上行", 102, 126, cut: new(0, 0, 0, 7.2f)).Text("次行", 152, 114, cut: new(0, 14.8f - 10, 0, 0)).Text("下行", 152, 121, cut: new(0, 7.8f, 0, 0));

        Assert.Equal(["0,0: 上行", "0,1: 次行", "1,0: ", "1,1: 下行"], DrawnPage.Cells(page.Table()));
    }

    [Fact]
    public void A_heading_in_larger_type_that_hangs_into_the_table_is_no_text_of_it()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("总表", 152, 100, 18).Text("甲", 102, 115).Text("乙", 160, 115);

        Assert.Equal(["0,0: 甲", "0,1: 乙"], DrawnPage.Cells(page.Table())[..2]);
    }

    [Fact]
    public void A_line_above_several_cells_is_no_text_of_any()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("县级各部门项目", 112, 100).Text("甲", 102, 115).Text("乙", 160, 115);

        Assert.Equal(["0,0: 甲", "0,1: 乙"], DrawnPage.Cells(page.Table())[..2]);
    }

    [Fact]
    public void The_last_line_of_a_cell_that_hangs_out_of_the_table_is_still_its_text()
    {
        var page = new DrawnPage().Grid(Columns, Rows).Text("因汛期停工", 150, 134).Text("工期顺延", 150, 146).Text("丙", 102, 135);

        Assert.Equal(["1,0: 丙", "1,1: 因汛期停工工期顺延"], DrawnPage.Cells(page.Table())[2..]);
    }
}
