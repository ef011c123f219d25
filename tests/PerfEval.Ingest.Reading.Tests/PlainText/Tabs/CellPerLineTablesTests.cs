namespace PerfEval.Ingest.Reading.Tests.PlainText.Tabs;

public sealed class CellPerLineTablesTests
{
    private const string Head = "\t项目支出绩效自评表\n\n\t项目名称\n\t渠道清淤\n\n";
    private const string Row = "\t\n\t数量指标\n\t清淤长度\n\t≥30公里\n\t31公里\n\n";

    [Fact]
    public void A_line_behind_a_tab_is_a_cell_and_a_blank_line_ends_the_row() =>
        Assert.Equal("T1 3x4\n1: ‹0+4›项目支出绩效自评表\n3: 项目名称¦‹1+3›渠道清淤\n6: 主管部门¦水务局¦实施单位¦河道所\n", TextDump.Of(Head + "\t主管部门\n\t水务局\n\t实施单位\n\t河道所\n"));

    [Fact]
    public void A_line_without_a_tab_goes_on_with_the_cell_above() =>
        Assert.Equal("T1 1x3\n1: 产⏎出⏎指标⏎(50分)¦数量指标¦30公里\n", TextDump.Of("\t产\n出\n指标\n(50分)\n\t数量指标\n\t30公里\n"));

    [Fact]
    public void A_cell_of_blanks_is_an_empty_cell_and_still_a_cell() =>
        Assert.Equal("T1 1x4\n1: 总分¦　¦¦ \n", TextDump.Of("\t总分\n\t　\n\t\n\t \n"));

    [Fact]
    public void A_row_torn_by_a_blank_line_in_a_cell_is_joined_when_the_neighbours_have_as_many_cells_as_its_pieces() =>
        Assert.Equal(
            "T1 4x5\n1: ‹0+5›项目支出绩效自评表\n3: 项目名称¦‹1+4›渠道清淤\n6: ¦数量指标¦清淤长度¦≥30公里¦31公里\n12: ¦质量指标¦验收合格率¦100%¦100%\n! row-joined 12\n",
            TextDump.Of(Head + Row + "\t\n\t质量指标\n\t验收合格率\n\n\t100%\n\t100%\n\n"));

    [Fact]
    public void Torn_rows_one_below_the_other_are_joined_to_the_width_that_whole_rows_have() =>
        Assert.Equal(
            "T1 5x5\n1: ¦数量指标¦清淤长度¦≥30公里¦31公里\n7: ¦数量指标¦清淤长度¦≥30公里¦31公里\n13: ¦数量指标¦清淤长度¦≥30公里¦31公里\n"
                + "19: ¦质量指标¦验收合格率¦100%¦100%\n27: ¦质量指标¦设备完好率¦95%¦96%\n! row-joined 19\n! row-joined 27\n",
            TextDump.Of(Row + Row + Row + "\t\n\t质量指标\n\t验收合格率\n\n\n\t100%\n\t100%\n\n\t\n\t质量指标\n\t设备完好率\n\n\n\t95%\n\t96%\n\n"));

    [Fact]
    public void A_short_row_and_the_header_below_it_are_never_one_row() =>
        Assert.Equal(
            "T1 5x5\n1: ¦‹1+4›渠道已疏通\n4: 一级指标¦二级指标¦‹2+3›三级指标\n8: ¦数量指标¦清淤长度¦≥30公里¦31公里\n14: ¦数量指标¦清淤长度¦≥30公里¦31公里\n20: ¦数量指标¦清淤长度¦≥30公里¦31公里\n",
            TextDump.Of("\t\n\t渠道已疏通\n\n\t一级指标\n\t二级指标\n\t三级指标\n\n" + Row + Row + Row));

    [Fact]
    public void A_header_with_a_column_of_the_forms_own_is_no_piece_of_the_short_row_above_it()
    {
        const string Wide = "\t\n\t产出指标\n\t数量指标\n\t清淤长度\n\t≥30公里\n\t31公里\n\t10\n\t10\n\n";
        Assert.Contains(
            "1: 渠道已疏通¦‹1+7›完成较好\n4: 四、分项完成¦一级指标¦二级指标¦三级指标¦年度指标值¦‹5+3›实际完成值\n",
            TextDump.Of("\t渠道已疏通\n\t完成较好\n\n\t四、分项完成\n\t一级指标\n\t二级指标\n\t三级指标\n\t年度指标值\n\t实际完成值\n\n" + Wide + Wide + Wide),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_and_the_short_row_below_it_are_never_one_row() =>
        Assert.Equal(
            "T1 5x5\n1: ¦数量指标¦清淤长度¦≥30公里¦31公里\n7: ¦数量指标¦清淤长度¦≥30公里¦31公里\n13: ¦数量指标¦清淤长度¦≥30公里¦31公里\n"
                + "19: 总体目标完成情况¦总体目标¦‹2+3›全年实际完成情况\n23: 疏通渠道¦‹1+4›渠道已疏通\n",
            TextDump.Of(Row + Row + Row + "\t总体目标完成情况\n\t总体目标\n\t全年实际完成情况\n\n\t疏通渠道\n\t渠道已疏通\n\n"));

    [Fact]
    public void The_notice_of_a_joined_row_names_its_line()
    {
        var notice = Assert.Single(TextDump.Read(Head + Row + "\t\n\t质量指标\n\t验收合格率\n\n\t100%\n\t100%\n\n").Notices);
        Assert.Equal("第 12 行起的 2 段被空行隔开，合起来的单元格数与相邻各行一致，按同一行读。", notice.Message);
    }

    [Fact]
    public void A_goal_torn_from_its_result_is_joined_below_its_header() =>
        Assert.Equal(
            "T1 3x3\n1: 年度总体目标¦预期目标¦实际完成情况\n5: ¦清淤三十公里，保障灌溉。¦全部完成\n10: 备注¦‹1+2›无\n! row-joined 5\n",
            TextDump.Of("\t年度总体目标\n\t预期目标\n\t实际完成情况\n\n\t\n\t清淤三十公里，保障灌溉。\n\n\t全部完成\n\n\t备注\n\t无\n"));

    [Fact]
    public void Text_without_a_tab_behind_a_blank_line_belongs_to_the_cell_when_that_makes_the_row_whole() =>
        Assert.Equal(
            "T1 4x5\n1: ‹0+5›项目支出绩效自评表\n3: 项目名称¦‹1+4›渠道清淤\n6: ¦数量指标¦清淤长度¦≥30公里¦31公里\n12: ¦质量指标¦验收⏎合格率¦100%¦100%\n! row-joined 12\n",
            TextDump.Of(Head + Row + "\t\n\t质量指标\n\t验收\n\n合格率\n\t100%\n\t100%\n\n"));

    [Fact]
    public void Rows_of_different_width_stay_apart_where_the_second_begins_with_a_label() =>
        Assert.Equal(
            "T1 3x4\n1: 项目名称¦渠道¦代码¦07\n6: 主管部门¦‹1+3›水务局\n9: 实施单位¦‹1+3›河道所\n",
            TextDump.Of("\t项目名称\n\t渠道\n\t代码\n\t07\n\n\t主管部门\n\t水务局\n\n\t实施单位\n\t河道所\n"));

    [Fact]
    public void Notes_of_one_cell_below_each_other_are_rows_of_their_own() =>
        Assert.Equal(
            "T1 4x3\n1: 总分¦100¦98\n5: ‹0+3›注：一是分值合计为一百分。\n7: ‹0+3›二是得分不超过分值。\n9: ‹0+3›三是原因要写明。\n",
            TextDump.Of("\t总分\n\t100\n\t98\n\n\t注：一是分值合计为一百分。\n\n\t二是得分不超过分值。\n\n\t三是原因要写明。\n"));

    [Fact]
    public void A_second_form_begins_at_its_title() =>
        Assert.Equal(
            "T1 2x2\n1: ‹0+2›项目支出绩效自评表\n3: 项目名称¦渠道清淤\nT2 2x2\n7: ‹0+2›项目支出绩效自评表\n9: 项目名称¦泵站维修\n",
            TextDump.Of(Head + "\n\t项目支出绩效自评表\n\n\t项目名称\n\t泵站维修\n"));

    [Fact]
    public void Text_without_a_tab_behind_the_table_is_a_paragraph() =>
        Assert.Equal("T1 1x2\n1: 项目名称¦渠道清淤\nP4 二、存在问题\n", TextDump.Of("\t项目名称\n\t渠道清淤\n\n二、存在问题\n"));

    [Fact]
    public void Headings_behind_the_last_row_and_prose_in_front_of_the_first_are_paragraphs() =>
        Assert.Equal(
            "P1 →为加强渠道管理，根据县财政局通知要求，现将自评情况报告如下。\nT1 1x2\n3: 项目名称¦渠道清淤\nP6 →二、存在问题\nP8 →无\n",
            TextDump.Of("\t为加强渠道管理，根据县财政局通知要求，现将自评情况报告如下。\n\n\t项目名称\n\t渠道清淤\n\n\t二、存在问题\n\n\t无\n"));

    [Fact]
    public void Indented_sentences_are_prose() =>
        Assert.Equal(
            "P1 →一是渠道清淤工作按照年初计划全部完成，灌溉面积有所增加。\nP2 →二是管护责任落实到人，沿线群众对供水情况比较满意。\n",
            TextDump.Of("\t一是渠道清淤工作按照年初计划全部完成，灌溉面积有所增加。\n\t二是管护责任落实到人，沿线群众对供水情况比较满意。\n"));

    [Fact]
    public void Indented_lines_with_blank_lines_between_are_prose() =>
        Assert.Equal("P1 →绩效自评报告\nP3 →水务局\n", TextDump.Of("\t绩效自评报告\n\n\t水务局\n"));
}
