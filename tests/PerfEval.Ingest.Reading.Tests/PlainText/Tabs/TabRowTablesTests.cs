namespace PerfEval.Ingest.Reading.Tests.PlainText.Tabs;

public sealed class TabRowTablesTests
{
    [Fact]
    public void The_number_of_the_field_is_the_column() =>
        Assert.Equal(
            "T1 3x4\n1: 项目名称¦渠道清淤¦¦\n2: ¦年度资金总额¦120¦118.5\n3: ¦¦其他资金¦0\n",
            TextDump.Of("项目名称\t渠道清淤\t\t\n\t年度资金总额\t120\t118.5\n\t\t其他资金\t0\n"));

    [Fact]
    public void Ragged_rows_keep_their_columns_and_leave_the_rest_open() =>
        Assert.Equal("T1 2x4\n1: 指标¦分值¦得分¦原因\n2: 清淤长度¦20\n", TextDump.Of("指标\t分值\t得分\t原因\n清淤长度\t20\n"));

    [Fact]
    public void A_blank_line_or_a_page_break_parts_tables()
    {
        Assert.Equal("T1 1x3\n1: 三级指标¦分值¦得分\nT2 1x3\n3: 清淤长度¦20¦20\n", TextDump.Of("三级指标\t分值\t得分\n\n清淤长度\t20\t20\n"));
        Assert.Equal("T1 1x3\n1: 三级指标¦分值¦得分\nT2 1x3\n2: 清淤长度¦20¦20\n", TextDump.Of("三级指标\t分值\t得分\n\f清淤长度\t20\t20\n"));
    }

    [Fact]
    public void A_title_between_rows_is_a_paragraph_and_parts_tables() =>
        Assert.Equal(
            "T1 2x2\n1: 项目名称¦渠道清淤\n2: 主管部门¦水务局\nP3 （2023年度）\nT2 1x2\n4: 项目名称¦泵站维修\n",
            TextDump.Of("项目名称\t渠道清淤\n主管部门\t水务局\n（2023年度）\n项目名称\t泵站维修\n"));

    [Fact]
    public void Tabs_behind_a_sentence_make_no_table() =>
        Assert.Equal("P1 绩效目标已经落实。→→→\nP2 资金已经到位。\n", TextDump.Of("绩效目标已经落实。\t\t\t\n资金已经到位。\n"));

    [Fact]
    public void A_tab_in_front_of_a_sentence_makes_no_table() =>
        Assert.Equal("P1 →→渠道清淤工作按照年初计划全部完成。\n", TextDump.Of("\t\t渠道清淤工作按照年初计划全部完成。\n"));

    [Fact]
    public void A_table_of_contents_is_no_table() =>
        Assert.Equal("P1 一、基本情况→1\nP2 二、自评结论→12\n", TextDump.Of("一、基本情况\t1\n二、自评结论\t12\n"));

    [Fact]
    public void Sentences_around_the_rows_are_paragraphs() =>
        Assert.Equal(
            "P1 各项指标的完成情况，按照年初设定的目标值逐项列示如下：\nT1 2x2\n2: 清淤长度¦31公里\n3: 灌溉面积¦5万亩\nP4 以上数据由河道所提供，水务局财务科负责审核。\n",
            TextDump.Of("各项指标的完成情况，按照年初设定的目标值逐项列示如下：\n清淤长度\t31公里\n灌溉面积\t5万亩\n以上数据由河道所提供，水务局财务科负责审核。\n"));

    [Fact]
    public void A_row_torn_by_a_line_break_in_a_cell_is_joined_when_the_tabs_of_its_pieces_add_up() =>
        Assert.Equal(
            "T1 9x4\n1: 指标¦年度⏎指标值¦分值¦得分\n3: a¦1¦2¦3\n4: b¦1¦2¦3\n5: c¦1¦2¦3\n6: d¦1¦2¦3\n7: e¦1¦2¦3\n8: f¦1¦2¦3\n9: g¦1¦2¦3\n10: h¦1¦2¦3\n! row-joined 1\n",
            TextDump.Of("指标\t年度\n指标值\t分值\t得分\na\t1\t2\t3\nb\t1\t2\t3\nc\t1\t2\t3\nd\t1\t2\t3\ne\t1\t2\t3\nf\t1\t2\t3\ng\t1\t2\t3\nh\t1\t2\t3\n"));

    [Fact]
    public void Short_rows_are_not_joined_where_rows_are_ragged_anyway() =>
        Assert.Equal("T1 4x4\n1: a¦1¦2¦3\n2: b¦1\n3: c¦1¦2\n4: d¦1¦2¦3\n", TextDump.Of("a\t1\t2\t3\nb\t1\nc\t1\t2\nd\t1\t2\t3\n"));

    [Fact]
    public void A_cell_in_quotes_goes_on_in_the_next_lines_until_they_close() =>
        Assert.Equal(
            "T1 4x3\n1: 指标¦分值¦原因⏎及措施\n3: 渠道¦20¦\n4: 堤坝¦10¦雨季\"停工\"⏎十天⏎后补齐\n8: 泵站¦10¦\n",
            TextDump.Of("指标\t分值\t\"原因\n及措施\"\n渠道\t20\t\n堤坝\t10\t\"雨季\"\"停工\"\"\n十天\n\n后补齐\"\n泵站\t10\t\n"));

    [Fact]
    public void Cells_in_quotes_may_stand_at_either_end_of_a_row_and_of_the_table() =>
        Assert.Equal(
            "T1 3x3\n1: 指标¦分值¦原因\n2: 渠道⏎清淤¦20¦雨季⏎停工\n5: 堤坝¦10¦材料⏎晚到\n",
            TextDump.Of("指标\t分值\t原因\n\"渠道\n清淤\"\t20\t\"雨季\n停工\"\n堤坝\t10\t\"材料\n晚到\"\n"));

    [Theory]
    [InlineData("指标\t分值\t\"原因\n渠道\t20\t好\n堤坝\t10\t\n", "T1 3x3\n1: 指标¦分值¦\"原因\n2: 渠道¦20¦好\n3: 堤坝¦10¦\n")]
    [InlineData("指标\t分值\t\"原因\n渠道\t20\t\"好\"\n堤坝\t10\t\n", "T1 3x3\n1: 指标¦分值¦\"原因\n2: 渠道¦20¦\"好\"\n3: 堤坝¦10¦\n")]
    [InlineData("指标\t分值\t5\"\n渠道\t20\t6\"\n堤坝\t10\t\n", "T1 3x3\n1: 指标¦分值¦5\"\n2: 渠道¦20¦6\"\n3: 堤坝¦10¦\n")]
    public void Quotes_that_close_nowhere_are_signs_of_the_text(string text, string read) => Assert.Equal(read, TextDump.Of(text));
}
