namespace PerfEval.Ingest.Reading.Tests.PlainText.Pipes;

public sealed class PipeTablesTests
{
    [Fact]
    public void Each_pipe_ends_a_cell_and_columns_empty_throughout_are_dropped() =>
        Assert.Equal(
            "T1 3x4\n1: 项目支出绩效自评表¦¦¦\n2: 项目名称¦渠道清淤¦¦\n3: 主管部门¦水务局¦实施单位¦河道所\n",
            TextDump.Of("项目支出绩效自评表 | ||||||\n项目名称 | 渠道清淤 | |||||\n主管部门 | 水务局 | 实施单位 | 河道所 | |||\n"));

    [Fact]
    public void A_row_that_wraps_is_joined_when_its_pipes_add_up_to_those_of_the_other_rows() =>
        Assert.Equal(
            "T1 3x4\n1: 项目名称¦渠道清淤¦¦\n2: 预算资金 (万元)¦年初预算数¦全年预算数¦执行率\n4: 年度资金总额¦120¦120¦98.75%\n",
            TextDump.Of("项目名称 | 渠道清淤 | |||\n预算资金 (万元) |\n年初预算数 | 全年预算数 | 执行率 | |\n年度资金总额 | 120 | 120 | 98.75% | |\n"));

    [Fact]
    public void Two_rows_that_lost_their_first_cells_are_not_one_because_their_pipes_add_up() =>
        Assert.Contains(
            "2: 补植苗木株数¦≥240株¦260株\n3: 修建便道长度¦≥24公里¦26公里\n",
            TextDump.Of("产出指标 | 数量指标 | 抚育面积 | ≥175亩 | 203亩\n补植苗木株数 | ≥240株 | 260株\n修建便道长度 | ≥24公里 | 26公里\n效益指标 | 社会效益指标 | 带动收入 | ≥29万元 | 32万元\n满意度指标 | 满意度指标 | 林农满意度 | ≥93% | 96%\n"),
            StringComparison.Ordinal);

    [Fact]
    public void The_first_cell_of_a_row_can_begin_on_a_line_without_borders() =>
        Assert.Equal(
            "T1 3x3\n1: 三级指标¦分值¦得分\n2: 产出指标⏎（50分）¦20¦20\n4: 灌溉面积¦10¦10\n",
            TextDump.Of("三级指标 | 分值 | 得分 |\n产出指标\n（50分） | 20 | 20 |\n灌溉面积 | 10 | 10 |\n"));

    [Fact]
    public void A_short_row_does_not_swallow_the_row_of_another_label() =>
        Assert.Contains(
            "3: 拨付合规性¦合规\n4: 使用规范性¦规范\n",
            TextDump.Of("三级指标 | 分值 | 得分 | 备注 |\n灌溉面积 | 10 | 10 | 良 |\n拨付合规性 | 合规 |\n使用规范性 | 规范 |\n"),
            StringComparison.Ordinal);

    [Fact]
    public void A_year_on_a_line_of_its_own_is_no_beginning_of_the_row_below() =>
        Assert.DoesNotContain(
            "(2023年度)⏎",
            TextDump.Of("项目名称 | 渠道清淤 | |||\n主管部门 | 水务局 | |||\n(2023年度)\n项目名称 | 水库除险 | |||\n主管部门 | 水务局 | |||\n"),
            StringComparison.Ordinal);

    [Fact]
    public void A_label_goes_on_with_the_row_whose_line_breaks_off_within_a_cell() =>
        Assert.Contains(
            "3: 满意度指标⏎（10分）¦服务对象⏎满意度指标¦农户满意度¦10\n",
            TextDump.Of("一级指标 | 二级指标 | 三级指标 | 得分 |\n产出指标 | 数量指标 | 灌溉面积 | 10 |\n满意度指标\n（10分） | 服务对象\n满意度指标 | 农户满意度 | 10 |\n"),
            StringComparison.Ordinal);

    [Fact]
    public void A_line_that_breaks_off_is_joined_though_the_row_has_a_border_more_than_the_others() =>
        Assert.Contains(
            "1: 绩效指标¦一级⏎指标¦三级指标¦得分\n3: 产出指标¦灌溉面积¦10",
            TextDump.Of("绩效指标 | 一级\n指标 | 三级指标 | 得分 |\n产出指标 | 灌溉面积 | 10 |\n效益指标 | 增产 | 20 |\n满意度指标 | 农户 | 10 |\n"),
            StringComparison.Ordinal);

    [Fact]
    public void A_cell_broken_over_lines_keeps_its_lines() =>
        Assert.Equal(
            "T1 3x3\n1: 三级指标¦评分标准¦得分\n2: 基础信息¦一是真实；⏎二是完整；⏎三是及时¦3\n5: 工作计划¦计划完整¦2\n",
            TextDump.Of("三级指标 | 评分标准 | 得分 |\n基础信息 | 一是真实；\n二是完整；\n三是及时 | 3 |\n工作计划 | 计划完整 | 2 |\n"));

    [Fact]
    public void A_table_with_borders_on_both_sides_has_a_cell_less_than_pipes_and_drawn_lines_are_no_rows() =>
        Assert.Equal("T1 2x3\n1: 指标¦分值¦得分\n3: 清淤长度¦20¦\n", TextDump.Of("| 指标 | 分值 | 得分 |\n|---|:---:|---|\n| 清淤长度 | 20 |  |\n"));

    [Fact]
    public void A_table_without_borders_has_a_cell_more_than_pipes() =>
        Assert.Equal("T1 2x3\n1: 指标¦分值¦得分\n2: 清淤长度¦20¦19\n", TextDump.Of("指标 | 分值 | 得分\n清淤长度 | 20 | 19\n"));

    [Fact]
    public void A_drawn_table_is_read_by_its_strokes() =>
        Assert.Equal("T1 2x2\n2: 指标¦得分\n4: 清淤长度¦19\n", TextDump.Of("┌──────┬────┐\n│ 指标 │得分│\n├──────┼────┤\n│清淤长度│ 19 │\n└──────┴────┘\n"));

    [Theory]
    [InlineData("一级指标 | 二级指标 | 三级指标 | 得分 |\n产出指标 | 数量指标 | 灌溉面积 | 10 |\n满意度指标\n（10分） | 服务对象\n满意度指标 | 农户满意度 | 10 |\n")]
    [InlineData("产出指标 | 数量指标 | 抚育面积 | ≥175亩 | 203亩\n补植苗木株数 | ≥240株 | 260株\n修建便道长度 | ≥24公里 | 26公里\n效益指标 | 社会效益指标 | 带动收入 | ≥29万元 | 32万元\n")]
    [InlineData("三级指标 | 分值 | 得分 | 备注 |\n灌溉面积 | 10 | 10 | 良 |\n主管部门 | 水务局 |\n实施单位 | 河道所 |\n")]
    public void Cells_are_the_same_whatever_sign_parts_them(string text) =>
        Assert.All("｜│┃", sign => Assert.Equal(TextDump.Of(text), TextDump.Of(text.Replace('|', sign))));

    [Fact]
    public void Rows_of_pipes_alone_are_empty_rows() =>
        Assert.Equal("T1 3x2\n1: 总分¦98\n2: ¦\n3: 等级¦优\n", TextDump.Of("总分 | 98 | |\n|||\n等级 | 优 | |\n"));

    [Fact]
    public void Cells_one_a_line_are_rows_as_wide_as_the_labels_in_front() =>
        Assert.Equal(
            "P1 （三）绩效目标。\nT1 3x4\n2: 指标名称¦计量单位¦指标性质¦指标值\n6: 清淤长度¦公里¦≥¦30\n10: 渠道通畅¦定性¦好¦\nP13 （四）其他。\n",
            TextDump.Of("（三）绩效目标。\n指标名称 |\n计量单位 |\n指标性质 |\n指标值 |\n清淤长度 |\n公里 |\n≥ |\n30 |\n渠道通畅 |\n定性 |\n好 | |\n（四）其他。\n"));

    [Fact]
    public void A_row_of_another_width_is_read_as_it_is_and_said() =>
        Assert.Equal(
            "T1 4x3\n1: 指标¦分值¦得分\n2: 甲¦1¦1\n3: 乙¦2¦2\n4: 丙¦3\n! ragged-row 4\n",
            TextDump.Of("指标 | 分值 | 得分 |\n甲 | 1 | 1 |\n乙 | 2 | 2 |\n丙 | 3"));

    [Fact]
    public void A_stream_of_cells_is_cut_at_the_labels_that_begin_rows() =>
        Assert.Equal(
            "T1 6x9\n1: 项目名称¦渠道清淤\n1: 主管部门¦水务局¦¦¦公开表\n3: 产出指标¦数量指标¦清淤长度¦≥¦30¦公里¦31¦20¦20\n4: 质量指标¦验收合格率¦=¦100¦%¦100¦30¦30¦\n5: 护坡完好率¦=¦95¦%¦96¦5¦5¦\n6: 总分¦¦100¦¦98¦\n! row-breaks-uncertain 1\n",
            TextDump.Of("项目名称 | 渠道清淤 | 主管部门 | 水务局 |\n|\n| 公开表 | 产出指标 | 数量指标 | 清淤长度 | ≥ | 30 | 公里 | 31 | 20 | 20 |\n| 质量指标 | 验收合格率 | = | 100 | % | 100 | 30 | 30 |\n| 护坡完好率 | = | 95 | % | 96 | 5 | 5 |\n| 总分 |\n| 100 |\n| 98 |\n|"));

    [Fact]
    public void A_forms_title_in_a_row_begins_the_next_table() =>
        Assert.Equal(
            "T1 2x2\n1: 项目名称¦渠道清淤\n2: 总分¦98\nT2 2x2\n3: 项目支出绩效自评表(2023年度)¦\n4: 项目名称¦泵站维修\n",
            TextDump.Of("项目名称 | 渠道清淤 | |\n总分 | 98 | |\n项目支出绩效自评表(2023年度) | ||\n项目名称 | 泵站维修 | |\n"));

    [Fact]
    public void Text_between_rows_parts_tables() =>
        Assert.Equal("T1 1x2\n1: 项目名称¦渠道清淤\nP2 （二）资金情况\nT2 1x2\n3: 年度资金总额¦120\n", TextDump.Of("项目名称 | 渠道清淤 |\n（二）资金情况\n年度资金总额 | 120 |\n"));

    [Theory]
    [InlineData("简体  |  繁体")]
    [InlineData("首页 | 新闻 | 公开 | 服务")]
    [InlineData("|")]
    [InlineData("+-----+-----+")]
    public void A_bar_of_links_or_a_stroke_alone_is_no_table(string line) => Assert.Equal($"P1 {line}\n", TextDump.Of(line));
}
