namespace PerfEval.Ingest.Reading.Tests.PlainText.Blanks;

public sealed class BlankTablesTests
{
    [Fact]
    public void Below_a_header_of_labels_each_word_is_a_cell() =>
        Assert.Equal(
            "P1 渠道清淤项目情况\nT1 3x5\n2: 一级指标¦二级指标¦三级指标¦分值¦得分\n3: 产出指标¦数量指标¦清淤长度¦20¦20\n4: 质量指标¦验收合格率¦10¦9.5\n",
            TextDump.Of("渠道清淤项目情况\n一级指标 二级指标 三级指标 分值 得分\n产出指标 数量指标 清淤长度 20 20\n质量指标 验收合格率 10 9.5\n"));

    [Fact]
    public void Rows_of_a_label_and_its_value_above_the_header_belong_to_the_table() =>
        Assert.Equal(
            "P1 项目支出绩效自评表\nP2 （2023年度）\nT1 4x6\n3: 项目名称¦渠道清淤\n4: 主管部门¦水务局¦实施单位¦河道所\n5: 项目资金（万元）¦年初预算数¦全年预算数¦全年执行数¦分值¦得分\n6: 年度资金总额¦120¦120¦118.5¦10¦9.88\n",
            TextDump.Of("项目支出绩效自评表\n（2023年度）\n项目名称 渠道清淤\n主管部门 水务局 实施单位 河道所\n项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 得分\n年度资金总额 120 120 118.5 10 9.88\n"));

    [Fact]
    public void A_row_of_labels_behind_a_heading_above_the_header_belongs_to_the_table() =>
        Assert.Equal(
            "P1 项目支出绩效自评表\nT1 3x6\n2: 一、基本情况¦项目名称¦渠道清淤¦实施单位¦河道所¦金额单位：万元\n3: 二、预算执行情况¦预算安排情况¦资金到位情况¦资金执行情况\n4: 预算数¦48.96¦到位数¦48.96¦执行数¦43.82\n",
            TextDump.Of("项目支出绩效自评表\n一、基本情况 项目名称 渠道清淤 实施单位 河道所 金额单位：万元\n二、预算执行情况 预算安排情况 资金到位情况 资金执行情况\n预算数 48.96 到位数 48.96 执行数 43.82\n"));

    [Fact]
    public void The_table_ends_at_a_sentence_a_heading_or_the_next_title() =>
        Assert.Equal(
            "T1 2x3\n1: 三级指标¦分值¦得分\n2: 清淤长度¦20¦20\nP3 二、存在问题\nP4 部分渠段淤积较快，清淤之后半年又有回淤，需要加强日常管护。\nT2 2x3\n5: 三级指标¦分值¦得分\n6: 灌溉面积¦10¦10\nP7 第二季度泵站维修项目支出绩效自评表\n",
            TextDump.Of("三级指标 分值 得分\n清淤长度 20 20\n二、存在问题\n部分渠段淤积较快，清淤之后半年又有回淤，需要加强日常管护。\n三级指标 分值 得分\n灌溉面积 10 10\n第二季度泵站维修项目支出绩效自评表\n"));

    [Fact]
    public void A_long_text_between_two_headers_is_a_cell() =>
        Assert.Equal(
            "T1 4x3\n1: 年度总体目标¦预期目标¦实际完成情况\n2: 完成渠道清淤三十公里，改善灌溉条件，保障沿线村庄用水。\n3: 三级指标¦分值¦得分\n4: 清淤长度¦20¦20\n",
            TextDump.Of("年度总体目标 预期目标 实际完成情况\n完成渠道清淤三十公里，改善灌溉条件，保障沿线村庄用水。\n三级指标 分值 得分\n清淤长度 20 20\n"));

    [Fact]
    public void Columns_are_found_by_the_gaps_that_the_rows_share() =>
        Assert.Equal(
            "T1 4x4\n1: 一级指标¦三级指标¦分值¦得分\n2: 产出指标¦清淤长度¦20¦19.5\n3: ‹1+1›验收合格率¦10¦10\n4: 满意度指标¦‹2+1›10¦9\n",
            TextDump.Of(
                "一级指标    三级指标      分值    得分\n" +
                "产出指标    清淤长度      20      19.5\n" +
                "            验收合格率    10      10\n" +
                "满意度指标                10      9\n"));

    [Fact]
    public void A_cell_over_several_columns_spans_them() =>
        Assert.Equal(
            "T1 4x3\n1: 绩效指标¦‹1+2›分值和实际得分情况说明\n2: 三级指标¦分值¦得分\n3: 清淤长度¦20¦20\n4: 灌溉面积¦10¦10\n",
            TextDump.Of(
                "绩效指标    分值和实际得分情况说明\n" +
                "三级指标    分值            得分\n" +
                "清淤长度    20              20\n" +
                "灌溉面积    10              10\n"));

    [Fact]
    public void Three_lines_of_columns_are_a_table_without_any_label() =>
        Assert.Equal("T1 3x3\n1: 东渠¦12¦3.5\n2: 西渠¦8¦2.25\n3: 南渠¦10¦2\n", TextDump.Of("东渠   12   3.5\n西渠   8    2.25\n南渠   10   2\n"));

    [Fact]
    public void Prose_with_blanks_in_it_is_no_table() =>
        Assert.Equal("P1 根据县财政局 县水务局通知 开展自评。\nP2 日期：三月  来源：水务局  浏览：九次\n", TextDump.Of("根据县财政局 县水务局通知 开展自评。\n日期：三月  来源：水务局  浏览：九次\n"));

    [Fact]
    public void A_whole_form_in_one_line_stays_a_paragraph_and_is_said()
    {
        var line = "项目支出绩效自评表 项目名称 渠道清淤 主管部门 水务局 实施单位 河道所 三级指标 分值 得分 " + string.Concat(Enumerable.Repeat("清淤长度 20 20 ", 12));
        Assert.Equal($"P1 {line}\n! flattened-table 1\n", TextDump.Of(line));
    }

    [Fact]
    public void A_form_of_one_cell_a_line_is_a_table_whose_cells_keep_their_lines()
    {
        var text = "项目支出绩效自评表\n\n项目名称\n\n渠道清淤\n\n主管部门\n\n水务局\n\n实施单位\n\n河道所\n\n一级指标\n\n二级指标\n\n三级指标\n\n年度\n指标值\n\n实际完成值\n\n分值\n\n得分\n\n"
            + "产出指标\n\n数量指标\n\n清淤长度\n\n≥30公里\n\n31公里\n\n50\n\n50\n\n质量指标\n\n验收合格率\n\n100%\n\n96%\n\n50\n\n48\n\n总分\n\n100\n\n98\n\n清淤之后渠道畅通。\n";

        Assert.Equal(
            "P1 项目支出绩效自评表\nT1 7x7\n3: 项目名称¦渠道清淤\n7: 主管部门¦水务局\n11: 实施单位¦河道所\n15: 一级指标¦二级指标¦三级指标¦年度⏎指标值¦实际完成值¦分值¦得分\n"
                + "30: 产出指标¦数量指标¦清淤长度¦≥30公里¦31公里¦50¦50\n44: 质量指标¦验收合格率¦100%¦96%¦50¦48\n56: 总分¦100¦98\nP62 清淤之后渠道畅通。\n! flattened-table 3\n",
            TextDump.Of(text));
    }

    [Fact]
    public void A_form_without_any_blank_is_told_by_its_run_of_labels()
    {
        var line = "渠道清淤项目指标名称计量单位指标性质指标值分值得分清淤长度公里≥302020" + string.Concat(Enumerable.Repeat("护坡完好率%≥9555", 8));
        Assert.Equal($"P1 {line}\n! flattened-table 1\n", TextDump.Of(line));
    }
}
