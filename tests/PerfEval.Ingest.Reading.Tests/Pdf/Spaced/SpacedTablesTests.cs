using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Tests.Pdf.Pages;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Spaced;

/// <summary>Tables without rulings whose rows stand further apart than the lines of their cells: lines 12 points apart, rows 20 and more.</summary>
public class SpacedTablesTests
{
    private static readonly float[] Columns = [60, 140, 230, 330, 420];

    [Fact]
    public void Cells_of_several_lines_in_several_columns_are_of_one_row() => Assert.Equal(
        ["一级指标|三级指标|指标值|完成值|原因", "产出指标|安装雨水情监测设备|≥14台|16台|", "效益指标|水库水面环境|持续改善|达成预期|按计划进行维护管理", "满意度|群众满意度|≥93%|94.9%|"],
        Rows(PdfPages.Read(
        [
            .. Row(100, "一级指标", "三级指标", "指标值", "完成值", "原因"),
            .. Row(120, "产出指标", "安装雨水情监", "≥14台", "16台"), .. Row(132, "", "测设备"),
            .. Row(152, "效益指标", "水库水面环境", "持续改善", "达成预期", "按计划进行维"), .. Row(164, "", "", "", "", "护管理"),
            .. Row(184, "满意度", "群众满意度", "≥93%", "94.9%"),
        ])));

    [Fact]
    public void Rows_of_few_cells_above_rows_of_many_stand_in_their_columns_and_text_over_columns_is_one_cell() => Assert.Equal(
        ["项目名称|水库维修|||", "年度目标|对小型水库开展维修养护确保安全||已完成", "一级指标|三级指标|指标值|完成值|得分", "产出指标|维修座数|≥14座|16座|10", "效益指标|保护人口|≥300人|310人|10", "满意度|群众满意度|≥93%|94.9%|10"],
        Rows(PdfPages.Read(
        [
            .. Row(100, "项目名称", "水库维修"), .. Row(120, "年度目标", "对小型水库开展维修养护确", "", "", "已完成"), .. Row(132, "", "保安全"),
            .. Row(152, "一级指标", "三级指标", "指标值", "完成值", "得分"), .. Row(172, "产出指标", "维修座数", "≥14座", "16座", "10"),
            .. Row(192, "效益指标", "保护人口", "≥300人", "310人", "10"), .. Row(212, "满意度", "群众满意度", "≥93%", "94.9%", "10"),
        ])));

    [Fact]
    public void A_cell_merged_over_rows_that_has_more_lines_than_the_first_of_them_joins_no_rows() => Assert.Equal(
        ["年度资金执行情况|预算数|651.90|执行数|603.01", "|其他|10.00|其他|9.00", "|合计|661.90|合计|612.01"],
        Rows(PdfPages.Read(
        [
            .. Row(100, "年度资", "预算数", "651.90", "执行数", "603.01"), .. Row(112, "金执行"), .. Row(124, "情况"),
            .. Row(123, "", "其他", "10.00", "其他", "9.00"), .. Row(146, "", "合计", "661.90", "合计", "612.01"),
        ])));

    [Fact]
    public void The_last_row_alone_on_the_next_page_is_the_tables_last_row() => Assert.Equal(
        ["一级指标|三级指标|指标值|完成值|得分", "产出指标|安装监测设备数|≥14台|16台|10", "效益指标|保护人口|≥300人|310人|10", "总分||||20"],
        Rows(PdfPages.Read(
            PdfPages.Page([.. Row(700, "一级指标", "三级指标", "指标值", "完成值", "得分"), .. Row(720, "产出指标", "安装监测设", "≥14台", "16台", "10"), .. Row(732, "", "备数"), .. Row(752, "效益指标", "保护人口", "≥300人", "310人", "10")]),
            PdfPages.Page([.. Row(60, "总分", "", "", "", "20")]))));

    [Fact]
    public void Where_rows_stand_no_further_apart_than_lines_the_table_says_that_it_may_lack_rows() => Assert.True(Only(PdfPages.Read(
        [
            .. Row(100, "一级指标", "三级指标", "指标值", "完成值", "得分"), .. Row(112, "产出指标", "安装雨水情监", "≥14台", "16台", "10"), .. Row(124, "", "测设备"),
            .. Row(136, "效益指标", "保护人口", "≥300人", "310人", "10"), .. Row(148, "满意度", "群众满意度", "≥93%", "94.9%", "10"),
        ])).MayLackRows);

    [Fact]
    public void Where_every_text_is_of_one_row_the_table_lacks_nothing() => Assert.False(Only(PdfPages.Read(
        [
            .. Row(100, "一级指标", "三级指标", "指标值", "完成值", "得分"), .. Row(120, "产出指标", "安装雨水情监", "≥14台", "16台", "10"), .. Row(132, "", "测设备"),
            .. Row(152, "效益指标", "保护人口", "≥300人", "310人", "10"), .. Row(172, "满意度", "群众满意度", "≥93%", "94.9%", "10"),
        ])).MayLackRows);

    [Fact]
    public void Rows_in_groups_that_stand_no_further_apart_than_lines_are_not_one_row_a_group() => Assert.Equal(
        ["一级指标|三级指标|指标值|完成值", "产出指标|维修座数|≥14座|16座", "|安装设备|≥5台|5台", "|培训人员|≥20人|22人", "效益指标|保护人口|≥300人|310人", "|受益农户|≥90户|95户"],
        Rows(PdfPages.Read(
        [
            .. Row(100, "一级指标", "三级指标", "指标值", "完成值"),
            .. Row(130, "产出指标", "维修座数", "≥14座", "16座"), .. Row(142, "", "安装设备", "≥5台", "5台"), .. Row(154, "", "培训人员", "≥20人", "22人"),
            .. Row(184, "效益指标", "保护人口", "≥300人", "310人"), .. Row(196, "", "受益农户", "≥90户", "95户"),
        ])));

    [Fact]
    public void Where_all_texts_of_a_row_have_as_many_lines_the_table_says_that_it_may_lack_rows() => Assert.True(Only(PdfPages.Read(
        [
            .. Row(100, "二级指标", "三级指标", "指标值", "完成值"),
            .. Row(130, "数量指标", "维修座数", "完成14座整改", "已完成14座"), .. Row(142, "质量指标", "安装设备", "完成5台安装", "已完成5台"),
            .. Row(172, "社会效益", "保护人口", "不少于300人", "共310人"), .. Row(202, "满意度", "群众满意度", "不低于93%", "达到94.9%"),
        ])).MayLackRows);

    [Fact]
    public void A_text_between_two_rows_that_are_further_apart_than_lines_is_of_a_cell_merged_over_rows_that_are_not_told() => Assert.True(Only(PdfPages.Read(
        [
            .. Row(100, "一级指标", "三级指标", "指标值", "完成值", "得分"), .. Row(130, "", "维修座数", "≥14座", "16座", "10"), .. Row(140, "产出指标"),
            .. Row(150, "", "安装设备", "≥5台", "5台", "10"), .. Row(170, "效益指标", "保护周边的人", "≥300人", "310人", "10"), .. Row(182, "", "口"),
            .. Row(202, "满意度", "群众满意度", "≥93%", "94.9%", "10"),
        ])).MayLackRows);

    [Theory]
    [InlineData(200, "审核人：李四")]
    [InlineData(196, "")]
    public void A_cell_that_reaches_below_its_table_takes_no_text_along(float below, string beside)
    {
        var document = PdfPages.Read(
        [
            .. Row(100, "一级指标", "三级指标", "指标值", "完成值", "原因"), .. Row(120, "产出指标", "安装雨水情监", "≥14台", "16台"), .. Row(132, "", "测设备"),
            .. Row(152, "效益指标", "保护人口", "≥300人", "310人"), .. Row(172, "满意度", "群众满意度", "≥93%", "94.9%", "按计划进行维"),
            .. Row(184, "", "", "", "", "护管理并按季"), .. Row(196, "", "", "", "", "度开展巡查以"), .. Row(208, "", "", "", "", "及专项检查"),
            .. Row(below, "填报人：张三", "", beside),
        ]);

        var text = string.Concat(document.Blocks.Select(b => b is Paragraph paragraph ? paragraph.Text : string.Concat(((Table)b).Cells.Select(c => c.Text))));
        Assert.All(["填报人：张三", beside, "及专项检查"], piece => Assert.Contains(piece, text, StringComparison.Ordinal));
    }

    private static PdfGlyph[] Row(float y, params string[] cells) => [.. cells.SelectMany((cell, i) => Ink.Line(cell, Columns[i], y))];

    private static Table Only(Document document) => Assert.Single(document.Blocks.OfType<Table>());

    private static IEnumerable<string> Rows(Document document)
    {
        var table = Only(document);
        return Enumerable.Range(0, table.RowCount).Select(r => string.Join('|', table.Row(r).Select(c => c.Text)));
    }
}
