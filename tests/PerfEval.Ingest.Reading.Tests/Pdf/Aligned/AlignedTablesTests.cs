using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Tests.Pdf.Pages;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Aligned;

public class AlignedTablesTests
{
    private static readonly float[] Columns = [80, 220, 320, 420];

    [Fact]
    public void Text_in_three_columns_over_three_rows_is_a_table() => Assert.Equal(
        ["项目类别|年初预算数|实际支出数", "基本支出|994.00|725.63", "项目支出|1058.60|960.33"],
        Rows(PdfPages.Read([.. Row(100, "项目类别", "年初预算数", "实际支出数"), .. Row(116, "基本支出", "994.00", "725.63"), .. Row(132, "项目支出", "1058.60", "960.33")])));

    [Fact]
    public void Prose_around_it_stays_prose() => Assert.Equal(
        ["本年度资金执行情况如下，各项目支出均按批复的预算执行：", "3x3", "以上各项支出均已通过审计，未发现截留、挤占、挪用的情况。"],
        PdfPages.Read(
        [
            .. Ink.Line("本年度资金执行情况如下，各项目支出均按批复的预算执行：", 100, 80),
            .. Row(100, "项目类别", "年初预算数", "实际支出数"), .. Row(116, "基本支出", "994.00", "725.63"), .. Row(132, "项目支出", "1058.60", "960.33"),
            .. Ink.Line("以上各项支出均已通过审计，未发现截留、挤占、挪用的情况。", 100, 152),
        ]).Texts());

    [Fact]
    public void Blank_cells_stay() => Assert.Equal(
        ["项目|预算|执行|结余", "基本支出|994.00||3.00", "项目支出||960.33|4.00", "合计|994.00|960.33|7.00"],
        Rows(PdfPages.Read([.. Row(100, "项目", "预算", "执行", "结余"), .. Row(116, "基本支出", "994.00", "", "3.00"), .. Row(132, "项目支出", "", "960.33", "4.00"), .. Row(148, "合计", "994.00", "960.33", "7.00")])));

    [Fact]
    public void A_wrapped_cell_is_one_cell() => Assert.Equal(
        ["项目|预算|执行|结余", "县级农业技术推广专项资金|994.00|960.33|3.00", "项目支出|888.00|860.00|4.00"],
        Rows(PdfPages.Read([.. Row(100, "项目", "预算", "执行", "结余"), .. Row(120, "县级农业技术推", "994.00", "960.33", "3.00"), .. Row(132, "广专项资金"), .. Row(152, "项目支出", "888.00", "860.00", "4.00")])));

    [Fact]
    public void Three_lines_across_the_page_make_a_table_of_two_columns() => Assert.Equal(
        ["指标|完成值", "培训人次|320", "合格率|98%"],
        Rows(PdfPages.Read(PdfPages.Page([.. Row(100, "指标", "完成值"), .. Row(116, "培训人次", "320"), .. Row(132, "合格率", "98%")])
            with { Rulings = [Rule(86), Rule(104), Rule(138)] })));

    [Fact]
    public void Heads_in_the_middle_and_figures_at_the_right_that_do_not_meet_are_one_column() => Assert.Equal(
        ["项目|预算|执行", "基本支出|9.0|7.5", "项目支出|10.6|9.3", "其他支出|1.6|0.3", "合计|21.2|17.1"],
        Rows(PdfPages.Read(
        [
            .. Ink.Line("项目", 90, 100), .. Ink.Line("预算", 240, 100), .. Ink.Line("执行", 340, 100),
            .. Figures(116, "基本支出", "9.0", "7.5"), .. Figures(132, "项目支出", "10.6", "9.3"), .. Figures(148, "其他支出", "1.6", "0.3"), .. Figures(164, "合计", "21.2", "17.1"),
        ])));

    [Fact]
    public void A_cell_that_is_wider_than_all_others_of_its_column_takes_nothing_of_its_neighbour() => Assert.Equal(
        ["项目|预算|得分|原因", "基本支出|9.0|8|", "项目支出|1.6|7|", "专项支出|1.6|4|因上级资金下达较晚部分工程顺延", "其他支出|2.6|5|"],
        Rows(PdfPages.Read(
        [
            .. Ink.Line("项目", 80, 100), .. Ink.Line("预算", 200, 100), .. Ink.Line("得分", 260, 100), .. Ink.Line("原因", 360, 100),
            .. Marks(116, "基本支出", "9.0", "8"), .. Marks(132, "项目支出", "1.6", "7"), .. Marks(148, "专项支出", "1.6", "4"),
            .. Ink.Line("因上级资金下达较晚部分工程顺延", 292, 148), .. Marks(164, "其他支出", "2.6", "5"),
        ])));

    [Fact]
    public void Cells_in_the_middle_beside_a_cell_of_two_lines_are_of_one_row() => Assert.Equal(
        ["项目|预算|执行|结余", "县级农业技术推广专项资金|994.00|960.33|3.00", "项目支出|888.00|860.00|4.00"],
        Rows(PdfPages.Read(
        [
            .. Row(100, "项目", "预算", "执行", "结余"), .. Row(116, "县级农业技术推"), .. Row(122.5f, "", "994.00", "960.33", "3.00"), .. Row(129, "广专项资金"),
            .. Row(145, "项目支出", "888.00", "860.00", "4.00"),
        ])));

    [Fact]
    public void Two_tables_of_one_width_with_a_heading_between_them_are_two() => Assert.Equal(
        ["2x3", "二、资金使用情况", "3x2"],
        PdfPages.Read(PdfPages.Page(
            [.. Row(100, "指标", "目标", "完成"), .. Row(116, "培训人次", "300", "320"), .. Ink.Line("二、资金使用情况", 80, 145), .. Row(172, "项目", "金额"), .. Row(188, "工程款", "9.5"), .. Row(204, "合计", "9.5")])
            with { Rulings = [Rule(86), Rule(104), Rule(120), Rule(158), Rule(176), Rule(208)] }).Texts());

    [Fact]
    public void A_framed_table_that_the_page_break_cuts_has_no_line_at_its_end_and_goes_on() => Assert.Equal(
        ["指标|完成值", "培训人次|320", "合格率|98%", "满意度|95%"],
        Rows(PdfPages.Read(
            PdfPages.Page([.. Row(720, "指标", "完成值"), .. Row(736, "培训人次", "320")]) with { Rulings = [Rule(706), Rule(724)] },
            PdfPages.Page([.. Row(80, "合格率", "98%"), .. Row(96, "满意度", "95%")]) with { Rulings = [Rule(100)] })));

    [Fact]
    public void A_head_over_several_columns_has_their_width()
    {
        var document = PdfPages.Read(PdfPages.Page(
            [.. Ink.Line("资金情况", 345, 100), .. Ink.Line("类别", 80, 107), .. Ink.Line("年初", 222, 107), .. Ink.Line("预算", 320, 114), .. Ink.Line("执行", 420, 114), .. Row(132, "基本支出", "1.00", "2.00", "3.00"), .. Row(148, "项目支出", "4.00", "5.00", "6.00")])
            with { Rulings = [Rule(86), Rule(118), Rule(154), new PdfRuling(310, 103, 460, 103, 0.5f, PdfColor.Black)] });

        var table = Assert.IsType<Table>(document.Blocks[0]);
        Assert.Equal(["类别 2x1", "年初 2x1", "资金情况 1x2", "预算 1x1", "执行 1x1"], table.Cells.Take(5).Select(c => $"{c.Text} {c.RowSpan}x{c.ColumnSpan}"));
    }

    [Fact]
    public void A_table_goes_on_on_the_next_page_however_few_its_rows() => Assert.Equal(
        ["项目|预算|执行", "基本支出|994.00|725.63", "项目支出|888.00|960.33", "合计|1882.00|1685.96"],
        Rows(PdfPages.Read([.. Row(700, "项目", "预算", "执行"), .. Row(716, "基本支出", "994.00", "725.63"), .. Row(732, "项目支出", "888.00", "960.33")], Row(80, "合计", "1882.00", "1685.96"))));

    [Fact]
    public void Lines_for_signatures_are_no_table() => Assert.DoesNotContain(
        PdfPages.Read([.. Row(100, "填报人：甲", "审核人：乙", "负责人：丙"), .. Row(116, "电话：1", "电话：2", "电话：3"), .. Row(132, "日期：3月", "日期：4月", "日期：5月")]).Blocks,
        b => b is Table);

    private static PdfRuling Rule(float y) => new(70, y, 480, y, 0.5f, PdfColor.Black);

    /// <summary>Figures that end at 290 and 390.</summary>
    private static PdfGlyph[] Figures(float y, string name, string first, string second) =>
        [.. Ink.Line(name, 80, y), .. Ink.Line(first, 290 - (Ink.WidthOf(first) * 10), y), .. Ink.Line(second, 390 - (Ink.WidthOf(second) * 10), y)];

    private static PdfGlyph[] Marks(float y, string name, string budget, string score) =>
        [.. Ink.Line(name, 80, y), .. Ink.Line(budget, 200, y), .. Ink.Line(score, 265, y)];

    private static PdfGlyph[] Row(float y, params string[] cells) => [.. cells.SelectMany((cell, i) => Ink.Line(cell, Columns[i], y))];

    private static IEnumerable<string> Rows(Document document)
    {
        var table = Assert.Single(document.Blocks.OfType<Table>());
        return Enumerable.Range(0, table.RowCount).Select(r => string.Join('|', table.Row(r).Select(c => c.Text)));
    }
}
