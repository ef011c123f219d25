using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Tests.Forms.Indicators;

public class IndicatorGridTests
{
    private const string Header = "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";

    [Fact]
    public void A_true_grid_is_read_by_its_columns_and_levels_are_inherited_down_merged_cells()
    {
        var form = FormTables.ReadOne($"""
            青川县河道管护项目支出绩效自评表
            {Header}
            ^ | 产出指标(50分) | 数量指标 | 巡河次数 | ≥48次 | 50次 | 20 | 20 |
            ^ | ^ | ^ | 清淤长度 | ≥3.5公里 | 3.6公里 | 20 | 20 |
            ^ | ^ | 时效指标 | 完成时间 | 11月底前 | 10月 | 10 | 10 |
            ^ | 效益指标(30分) | 生态效益指标 | 断面水质达标率 | ≥90% | 88% | 30 | 29.33 | 汛期影响
            """);

        Assert.Equal(
            """
            产出指标/数量指标 巡河次数: ≥48次, 50次, 20, 20, ·
            产出指标/数量指标 清淤长度: ≥3.5公里, 3.6公里, 20, 20, ·
            产出指标/时效指标 完成时间: 11月底前, 10月, 10, 10, ·
            效益指标/生态效益指标 断面水质达标率: ≥90%, 88%, 30, 29.33, 汛期影响
            """,
            FormTables.Dump(form));
    }

    [Fact]
    public void A_header_without_a_column_for_names_is_read_without_them_and_throws_nothing() => Assert.NotNull(FormTables.Read("""
        某县项目支出绩效自评表
        绩效指标 | < | < | 得分 | 偏差原因分析及改进措施
        二级指标 | 指标值 | 度量单位 | ^ | ^
        5 | | | |
        """));

    [Fact]
    public void Rows_that_lost_their_first_column_at_a_page_break_are_shifted_back()
    {
        var form = FormTables.ReadOne($"""
            某市转移支付区域绩效目标自评表
            {Header}

            产出指标 | 数量指标 | 新建站点数 | ≥12个 | 12个 | 25 | 25 |
             | | 改造站点数 | ≥5个 | 6个 | 25 | 25 |
             | 质量指标 | 验收合格率 | 100% | 100% | 40 | 40 |
            """);

        Assert.Equal(
            """
            产出指标/数量指标 新建站点数: ≥12个, 12个, 25, 25, ·
            产出指标/数量指标 改造站点数: ≥5个, 6个, 25, 25, ·
            产出指标/质量指标 验收合格率: 100%, 100%, 40, 40, ·
            """,
            FormTables.Dump(form));
        Assert.Contains(form.Notices, n => n.Code == "rows-shifted");
    }

    [Fact]
    public void A_second_level_in_the_first_level_column_stays_under_the_first_level_above()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 数量指标 | 培训期数 | ≥4期 | 4期 | 40 | 40 |
             | 实效指标 | | 按期开班率 | 100% | 100% | 50 | 50 |
            """);

        Assert.Equal(IndicatorCategory.Timeliness, form.Indicators[1].Category);
        Assert.Equal(Dimension.Output, form.Indicators[1].Dimension);
        Assert.Equal("产出指标", form.Indicators[1].Level1?.Value);
    }

    [Fact]
    public void A_page_cut_row_keeps_the_second_level_while_the_first_level_is_repeated()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 质量指标 | 设备完好率 | ≥95% | 97% | 40 | 40 |
            绩效指标 | 产出指标 | 档案规范情况 | 规范 | 规范 | 50 | 50 | |
            """);

        Assert.Equal(IndicatorCategory.Quality, form.Indicators[1].Category);
        Assert.Equal("档案规范情况", form.Indicators[1].Name.Value);
    }

    [Fact]
    public void Template_rows_are_no_indicators()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 数量指标 | 指标1：采购台数 | ≥6台 | 6台 | 90 | 90 |
             | | | 指标2： | | | | |
             | | | …… | | | | |
             | 效益指标 | 生态效益指标 | | | 达成预期指标 | | 0 |
             | | 可持续影响指标 | | | | | |
             | 满意度指标 | 服务对象满意度指标 | 其他 | | | | |
            """);

        Assert.Equal("指标1：采购台数", Assert.Single(form.Indicators).Name.Value);
    }

    [Fact]
    public void A_name_that_reads_like_a_second_level_is_a_name_where_a_target_stands_beside_it()
    {
        var form = FormTables.ReadOne("""
            转移支付区域绩效目标自评表
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
             | 产出指标 | 数量指标 | 救助人数 | ≥300人 | 312人 |
             | | 满意度指标 | 服务对象满意度 | ≥90% | 93% |
            """);

        Assert.Equal("服务对象满意度", form.Indicators[1].Name.Value);
        Assert.Equal("满意度指标", form.Indicators[1].Level1?.Value);
        Assert.Equal(IndicatorCategory.Satisfaction, form.Indicators[1].Category);
    }

    [Fact]
    public void A_second_level_glued_to_a_name_is_split_off_and_said_so()
    {
        var form = FormTables.ReadOne("""
            转移支付区域绩效目标自评表
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
             | 产出指标 | 数量指标 | 救助人数 | ≥300人 | 312人 |
             | | 满意度指标 | 服务对象满意度 救助对象满意度（%） | ≥90% | 93% |
            """);

        Assert.Equal("救助对象满意度（%）", form.Indicators[1].Name.Value);
        Assert.Equal("服务对象满意度", form.Indicators[1].Level2?.Value);
        Assert.Contains(form.Notices, n => n.Code == "glued-cell");
    }

    [Fact]
    public void Indicators_that_share_a_merged_score_cell_form_a_group()
    {
        var form = FormTables.ReadOne("""
            项目支出绩效自评表
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 修缮校舍 | ≥2栋 | 2栋 | 20 | 20
            ^ | ^ | 购置课桌 | ≥80套 | 80套 | ^ | ^
            ^ | 质量指标 | 验收合格率 | 100% | 100% | 30 | 30
            """);

        Assert.Equal([false, true, false], form.Indicators.Select(i => i.SharesScore));
    }

    [Fact]
    public void The_target_column_may_be_split_into_nature_value_and_unit()
    {
        var form = FormTables.ReadOne("""
            项目支出绩效自评表
            绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^
            产出指标 | 数量指标 | 资助人数 | ≥ | 735 | 人次 | 735 | 10 | 10
            """);

        var row = Assert.Single(form.Indicators);
        Assert.Equal("资助人数", row.Name.Value);
        Assert.Equal("≥", row.Cells.Cell(ColumnRole.Nature)?.Value);
        Assert.Equal("735", row.Cells.Cell(ColumnRole.Target)?.Value);
        Assert.Equal("人次", row.Cells.Cell(ColumnRole.Unit)?.Value);
    }

    [Fact]
    public void A_list_with_a_head_of_its_own_below_the_indicators_holds_no_indicators()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90 |
            序号 | 设备名称 | 规格型号 | 数量 | 单价 | 金额 | 供应商 | 合同号 | 备注
            1 | 水泵 | QX-20 | 6 | 380 | 2280 | 甲公司 | H01 | 合格
            """);

        Assert.Equal("采购台数", Assert.Single(form.Indicators).Name.Value);
    }

    [Fact]
    public void A_second_header_line_right_below_the_first_ends_no_grid()
    {
        var form = FormTables.ReadOne("""
            项目绩效自评表
            一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
            符号 | 值域 | 单位说明 | 文字描述 | 单项情况 | 折算 | 占比
            产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
            """);

        Assert.Contains("采购台数", form.Indicators.Select(i => i.Name.Value));
    }

    [Fact]
    public void A_table_of_other_columns_below_a_form_without_a_total_is_not_a_page_of_it()
    {
        var form = FormTables.ReadOne("""
            转移支付绩效目标自评表
            一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
            产出指标 | 数量指标 | 改造户数 | ≥60户 | 60户 |

            乡镇 | 任务数 | 完成数 | 完成比 | 资金 | 备注
            东山镇 | 120 | 118 | 98.33% | 240 |
            """);

        Assert.Equal("改造户数", Assert.Single(form.Indicators).Name.Value);
    }

    [Fact]
    public void Merged_cells_written_once_for_each_of_their_columns_are_read_once()
    {
        var form = FormTables.ReadOne("""
            转移支付绩效目标自评表
            资金管理情况 | 资金管理情况 | 情况说明 | 情况说明 | 存在问题和改进措施 | 存在问题和改进措施
            资金管理情况 | 分配科学性 | 按因素法分配 | 按因素法分配 | |
            资金管理情况 | 执行准确性 | 按进度拨付 | 按进度拨付 | 个别乡镇滞后 | 个别乡镇滞后
            总体目标完成情况 | 总体目标 | 总体目标 | 全年实际完成情况 | 全年实际完成情况 | 全年实际完成情况
            总体目标完成情况 | 改造危房 | 改造危房 | 危房已改造 | 危房已改造 | 危房已改造
            一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
            产出指标 | 数量指标 | 改造户数 | ≥60户 | 60户 |
            """);

        Assert.Equal([("按因素法分配", null), ("按进度拨付", "个别乡镇滞后")], form.Management.Select(m => (m.Statement?.Value, m.Problem?.Value)));
        Assert.Equal(("改造危房", "危房已改造"), form.Goals.Select(g => (g.Expected?.Value, g.Actual?.Value)).Single());
    }

    [Fact]
    public void A_line_of_signatures_is_no_indicator()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90 |
            填报人：某某 | 联系电话：0000-1234567
            """);

        Assert.Single(form.Indicators);
        Assert.Contains(form.Fields, f => f.Value?.Value == "某某");
    }

    [Fact]
    public void A_cost_level_in_the_first_column_below_outputs_is_one_of_theirs()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 50 | 50 |
             | 成本指标 | | 采购单价 | ≤3万元 | 3万元 | 40 | 40 |
            """);

        Assert.Equal("产出指标", form.Indicators[1].Level1?.Value);
        Assert.Equal("成本指标", form.Indicators[1].Level2?.Value);
    }

    [Fact]
    public void Words_of_a_name_cut_at_blanks_are_one_name_and_a_unit_stays_with_its_figure()
    {
        var form = FormTables.ReadOne("""
            转移支付绩效目标自评表
            一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
            产出指标 | 数量指标 | 危房改造 | 户数 | ≥200户 | 214户
            质量指标 | 改造合格率 | ≥95% | 96% | 进度偏慢 | 将加快
            数量指标 | 抗震改造户数 | ≥200 | 户 | 214 | 户
            """);

        Assert.Equal(["危房改造 户数", "改造合格率", "抗震改造户数"], form.Indicators.Select(i => i.Name.Value));
        Assert.Equal(["≥200户", "≥95%", "≥200 户"], form.Indicators.Select(i => i.Cells.Cell(ColumnRole.Target)?.Value));
        Assert.Equal(["214户", "96%", "214 户"], form.Indicators.Select(i => i.Cells.Cell(ColumnRole.Actual)?.Value));
    }

    [Theory]
    [InlineData("总分 | < | < | < | < | < | 100 | 97.5 | ", "100", "97.5", null)]
    [InlineData("总 分 | | | 100 | 96 | 优", "100", "96", "优")]
    [InlineData("合计 | < | < | < | < | < | < | 88 | ", null, "88", null)]
    [InlineData("其他需要说明事项 | 无 | | | | 总分 | 100 | 91.2 | 良", "100", "91.2", "良")]
    public void The_total_row_gives_weight_score_and_grade(string total, string? weight, string score, string? grade)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            {Header}
             | 产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90 |
            {total}
            """);

        Assert.Equal(weight, form.Total?.Weight?.Value);
        Assert.Equal(score, form.Total?.Score?.Value);
        Assert.Equal(grade, form.Total?.Grade?.Value);
    }

    [Fact]
    public void Percentages_are_weights_under_a_header_of_weights()
    {
        var form = FormTables.ReadOne("""
            某县项目支出绩效自评表
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重（%） | 得分
            效益指标 | 可持续影响指标 | 管护机制 | 健全 | 达成预期指标 | 15% | 15
            ^ | ^ | 管护覆盖率 | 100% | 100% | 15% | 15
            """);

        Assert.Equal(
            "效益指标/可持续影响指标 管护机制: 健全, 达成预期指标, 15%, 15\n效益指标/可持续影响指标 管护覆盖率: 100%, 100%, 15%, 15",
            FormTables.Dump(form));
    }

    [Theory]
    [InlineData("预算执行率（10分） | < | < | 100% | 95% | 10 | 9.5")]
    [InlineData("预算执行率 | | | 100% | 95% | 10 | 9.5")]
    public void An_execution_rate_without_a_level_is_an_indicator_of_its_own(string row)
    {
        var form = FormTables.ReadOne($"""
            某县项目支出绩效自评表
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            {row}
            产出指标 | 数量指标 | 巡河次数 | ≥48次 | 50次 | 90 | 90
            """);

        Assert.Equal("/ 预算执行率: 100%, 95%, 10, 9.5\n产出指标/数量指标 巡河次数: ≥48次, 50次, 90, 90", FormTables.Dump(form));
    }

    [Fact]
    public void In_the_header_s_own_table_a_cell_of_a_column_s_place_and_width_is_that_column_s_whatever_it_holds()
    {
        var form = FormTables.ReadOne("""
            某县项目支出绩效自评表
            项目名称 | 造林 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 指标值 | 上年情况 | 分值 | 得分
            产出指标 | 数量指标 | 造林面积 | ≥500亩 | 510亩 | 50 | 达标
            效益指标 | 社会效益 | 带动就业 | ≥30人 | 33人 | 50 | 50
            """);

        Assert.Equal("产出指标/数量指标 造林面积: ≥500亩, 50, 达标\n效益指标/社会效益 带动就业: ≥30人, 50, 50", FormTables.Dump(form));
    }

    [Fact]
    public void A_dimension_with_its_points_in_a_row_of_its_own_is_no_indicator()
    {
        var form = FormTables.ReadOne("""
            某县项目支出绩效自评表
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | < | < | | | 50 | 48
            产出指标 | 数量指标 | 巡河次数 | ≥48次 | 50次 | 50 | 48
            """);

        Assert.Single(form.Indicators);
    }

    [Fact]
    public void Levels_may_be_numbered()
    {
        var form = FormTables.ReadOne("""
            某县项目支出绩效自评表
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            一、产出指标 | （一）数量指标 | 巡河次数 | ≥48次 | 50次 | 50 | 48
            """);

        Assert.Equal((Dimension.Output, IndicatorCategory.Quantity), (form.Indicators[0].Dimension, form.Indicators[0].Category));
    }

    [Fact]
    public void A_lone_level_that_states_its_points_as_the_first_level_above_does_begins_a_first_level()
    {
        var form = FormTables.ReadOne("""
            项目绩效自评表
            项目名称 | 路灯维护 | 实施单位 | 某县市政中心
            一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 全年实际值 | 自评分
            管理 （13分） | | | | | |
            资金管理 | 预算执行率 | 13 | ≥95% | 100% | 13 |
            履职 （87分） | | | | | |
            数量指标 | 维护路灯盏数 | 87 | ≥100盏 | 110盏 | 87 |
            合计 | 100 | 100 | | | |
            """);

        Assert.Equal(["管理", "履职"], form.Indicators.Select(i => i.Level1?.Value));
        Assert.Equal([("管理", 13m), ("履职", 87m)], form.Dimensions.Select(d => (d.Name, d.Points.Value.Value)));
    }
}
