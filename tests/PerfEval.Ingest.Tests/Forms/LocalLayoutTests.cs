using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Forms;

/// <summary>What local layouts do differently from the national form.</summary>
public class LocalLayoutTests
{
    private static Evaluation Normalized(string drawing) =>
        new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(FormTables.ReadOne(drawing), []);

    [Fact]
    public void A_second_header_line_goes_under_its_parts_by_meaning_where_spans_were_lost()
    {
        var e = Normalized("""
            项目支出绩效自评表
            项目名称 | 校舍维修
            绩效指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
            产出指标 | 数量指标 | 维修校舍面积 | ≧ | 735 | 平方米 | 740 | 90 | 90
            """);

        var indicator = Assert.Single(e.Indicators);
        Assert.Equal(Comparator.AtLeast, indicator.Target?.Operator);
        Assert.Equal(735m, indicator.Target?.Value?.Value);
        Assert.Equal(740m, indicator.Actual?.Value?.Value);
        Assert.Equal(90m, indicator.Score?.Value.Value);
    }

    [Fact]
    public void Figures_right_below_a_funds_header_without_row_labels_are_the_whole()
    {
        var e = Normalized("""
            部门整体绩效自评表
            部门 | 某区融媒体中心 | 自评总分(分) | 97.6
            部门预算执行情况(万元) | 年初预算数 | 全年(调整)预算数 | 全年执行数 | 执行率(%) | 执行率权重 | 执行率得分(分)
            ^ | 100 | 120.5 | 118.09 | 98 | 10 | 9.8
            指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数(%) | 指标权重(分) | 指标得分(分) | 是否核心指标 | 说明
            播发稿件数量 | 篇 | ≥ | 2200 | 2400 | 2610 | 100 | 50 | 50 | 是 |
            党性教育次数 | 次 | ≥ | 12 | | 12 | 100 | 40 | 40 | 否 |
            """);

        Assert.Equal("chongqing-flat", e.Features.Layout);
        var fund = Assert.Single(e.Funds);
        Assert.Equal((FundSource.Total, 1_205_000m, 1_180_900m, 9.8m), (fund.Source, fund.AnnualBudget?.Value.Yuan.Value, fund.Executed?.Value.Yuan.Value, fund.Score?.Value.Value));
        Assert.Equal(97.6m, e.TotalScore?.Value.Value);
    }

    [Fact]
    public void An_adjusted_target_counts_before_the_one_of_the_beginning_of_the_year_which_holds_where_nothing_was_adjusted()
    {
        var e = Normalized("""
            项目绩效自评表
            项目名称 | 公益宣传
            指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 指标权重(分) | 指标得分(分)
            播发稿件数量 | 篇 | ≥ | 2200 | 2400 | 2610 | 50 | 50
            制作短片数量 | 部 | ≥ | 12 | | 12 | 50 | 50
            """);

        Assert.Equal([2400m, 12m], e.Indicators.Select(i => i.Target!.Value!.Value.Value));
    }

    [Fact]
    public void Amounts_that_each_have_a_label_of_their_own_stand_in_pairs()
    {
        var e = Normalized("""
            某县2020年度预算项目绩效自评表
            项目名称 | 高龄津贴 | 金额单位：万元
            预算安排情况(调整后) | 资金到位情况 | 资金执行情况 | 预算执行进度(%)
            预算数 | 6.84 | 到位数 | 6.8 | 执行数 | 6.5 | 95.03
            其中:财政资金 | 6.84 | 其中:财政资金 | 6.8 | 其中:财政资金 | 6.5
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 发放人数 | ≥19人 | 19人 | 90 | 90
            """);

        Assert.Equal(
            [(FundSource.Total, 68_400m, 68_000m, 65_000m), (FundSource.Fiscal, 68_400m, 68_000m, 65_000m)],
            e.Funds.Select(f => (f.Source, f.AnnualBudget!.Value.Yuan.Value, f.Received!.Value.Yuan.Value, f.Executed!.Value.Yuan.Value)));
        Assert.Equal(95.03m, e.Funds[0].ExecutionRate?.Value.Percent.Value);
    }

    [Fact]
    public void The_reviewer_s_points_are_never_taken_for_the_unit_s_own()
    {
        var e = Normalized("""
            2022年度项目绩效自评表
            项目名称 | 防汛物资 | 自评得分 | 98 | 财政审核评分 | 91.5
            一级指标 | 二级指标 | 三级指标 | 分值 | 指标值(A) | 全年实际值(B) | 评价标准 | 自评分 | 复核分
            绩效 | 数量指标 | 储备编织袋数量 | 100 | ≥30000条 | 31200条 | 未完成的按比例扣分 | 98 | 91.5
            合计 | | | 100 | | | | 98 | 91.5
            """);

        Assert.Equal((98m, 91.5m), (e.Indicators[0].Score!.Value.Value, e.Indicators[0].ReviewScore!.Value.Value));
        Assert.Equal((98m, 91.5m), (e.TotalScore!.Value.Value, e.ReviewTotalScore!.Value.Value));
    }

    [Fact]
    public void A_converted_score_is_the_score_and_its_share_the_weight()
    {
        var e = Normalized("""
            某县预算项目绩效自评表
            项目名称 | 高龄津贴
            一级指标 | 二级指标 | 三级指标 | 预期指标值 | < | < | 单项指标实际完成值 | 单项指标完成情况 | 自评得分 | < | <
            ^ | ^ | ^ | 符号 | 值 | 单位(文字描述) | ^ | ^ | 单项指标得分 | 权重占比(%) | 单项指标折算得分
            产出指标 | 质量指标 | 审核准确率 | >= | 98 | %(百分比) | 97.02% | 完成 | 99.00 | 25.00 | 24.75
            """);

        var indicator = Assert.Single(e.Indicators);
        Assert.Equal("hebei-converted", e.Features.Layout);
        Assert.Equal((25m, 24.75m), (indicator.Weight!.Value.Value, indicator.Score!.Value.Value));
        Assert.Equal((98m, "%"), (indicator.Target!.Value!.Value.Value, indicator.Target.Unit));
    }

    [Fact]
    public void A_cell_left_blank_in_a_true_grid_shifts_no_other()
    {
        var e = Normalized("""
            部门整体绩效自评表
            主管部门 | 某旗住房和城乡建设局 | < | < | 自评总分（分） | 93.99 | < | < | < | <
            指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 说明
            道路清扫保洁面积 | 万平方米 | ≥ | 214.78 | | 229.71 | 100% | 50 | 50 |
            居民居住条件 | | 定性 | 好坏 | | 好 | 100% | 50 | 50 |
            """);

        Assert.Equal((2_147_800m, 2_297_100m, "好"), (e.Indicators[0].Target!.Value!.Value.Value, e.Indicators[0].Actual!.Value!.Value.Value, e.Indicators[1].Actual?.Text));
        Assert.Equal("某旗住房和城乡建设局", e.ImplementingUnit?.Value);
    }

    [Theory]
    [InlineData("故障投诉办结率 | % | ≥ | 97 | 94.9 | 97.8 | 50 | 50", "97 94.9 50")]
    [InlineData("带动农户增收户数 | 户 | ≥ | 1340 | 1490 | 100 | 50 | 53", "1340 1490 53")]
    [InlineData("每盏路灯年维护费用 | 元/盏 | ≤ | 150 | 160 | 93.8 | 50 | 50", "150 160 50")]
    public void The_coefficient_that_target_and_actual_give_tells_which_cells_they_are(string row, string figures)
    {
        var document = FormTables.Document($"""
            项目绩效自评表
            项目名称 | 路灯维护 | 实施单位 | 某县市政中心
            指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 说明
            维护路灯盏数 | 盏 | ≥ | 2800 | 2800 | 2900 | 100 | 50 | 50 | 按月巡查
            {row}
            """, isText: true);
        var (sections, _) = FormFinder.Find(document, FormTables.Labels);
        var form = new FormReader(FormTables.Labels).Read(Assert.Single(sections));
        var indicator = new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(form, []).Indicators[^1];
        Assert.Equal(figures, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{indicator.Target?.Value?.Value} {indicator.Actual?.Value?.Value} {indicator.Score?.Value.Value}"));
    }

    [Fact]
    public void A_satisfaction_under_a_benefit_that_is_merged_over_it_stays_the_benefit_s()
    {
        var e = Normalized("""
            部门整体支出绩效评价自评表
            部门名称 | 某县文化馆 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
            效益（35分） | 社会效益 | 年接待读者人次 | ≥3万人次 | 3.1万人次 | 15 | 15
            ^ | 满意度 | 读者满意度 | ≥90% | 95% | 20 | 20
            """);

        Assert.Equal((Dimension.Benefit, IndicatorCategory.Satisfaction, "效益"), (e.Indicators[1].Dimension, e.Indicators[1].Category, e.Indicators[1].Level1?.Value));
    }

    [Theory]
    [InlineData("效益（35分）", "效益", Dimension.Benefit)]
    [InlineData("效益（15分）", "满意度", Dimension.Satisfaction)]
    public void Where_spans_were_lost_the_points_of_the_level_above_tell_whether_a_satisfaction_is_part_of_it(string above, string level1, Dimension dimension)
    {
        var e = Normalized($"""
            部门整体支出绩效评价自评表
            部门名称 | 某县文化馆
            一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
            {above} | 社会效益 | 年接待读者人次 | ≥3万人次 | 3.1万人次 | 15 | 15
             | 满意度 | 读者满意度 | ≥90% | 95% | 20 | 20
            """);

        Assert.Equal((level1, dimension, IndicatorCategory.Satisfaction), (e.Indicators[1].Level1?.Value, e.Indicators[1].Dimension, e.Indicators[1].Category));
    }

    [Fact]
    public void The_execution_rate_twice_in_place_of_the_levels_is_an_indicator_also_where_spans_were_lost()
    {
        var e = Normalized("""
            某县预算项目绩效自评表
            项目名称 | 高龄津贴
            一级指标 | 二级指标 | 三级指标 | 预期指标值 | 单项指标实际完成值 | 单项指标完成情况 | 自评得分
            文字描述 | 符号 | 值 | 单位 | 单项指标得分 | 权重占比（%） | 单项指标折算得分
            产出指标 | 数量指标 | 发放人数 | 反映数量 | ≥ | 19 | 人 | 19 | 完成 | 100.00 | 90.00 | 90.00
            预算执行率 | 预算执行率 | 100.00 | 10.00 | 10.00
            """);

        Assert.Equal([("发放人数", 90m), ("预算执行率", 10m)], e.Indicators.Select(i => (i.Name.Value, i.Score!.Value.Value)));
    }

    [Fact]
    public void In_a_true_grid_a_name_that_reads_like_a_level_is_a_name_by_its_place()
    {
        var e = Normalized("""
            某县预算项目绩效自评表
            项目名称 | 环卫保洁 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 文字描述 | 指标值 | 实际完成值 | 得分
            满意度指标 | 服务对象满意度指标 | 居民满意度 | 反映项目实施的效益 | ≥89% | 100% | 50
            ^ | ^ | 社会公众满意度 | 反映项目实施的效益 | ≥91% | 100% | 50
            """);

        Assert.Equal(["居民满意度", "社会公众满意度"], e.Indicators.Select(i => i.Name.Value));
    }

    [Fact]
    public void The_same_word_is_the_block_s_label_left_of_the_levels_and_the_names_right_of_them()
    {
        var e = Normalized("""
            某县项目绩效自评表
            项目名称 | 环卫保洁 | < | < | < | < | < | <
            绩效指标 | 一级指标 | 二级指标 | 绩效指标 | 指标值 | 实际完成值 | 分值 | 得分
            ^ | 产出指标 | 数量指标 | 清运车辆数量 | ≥7辆 | 7辆 | 50 | 50
            ^ | 效益指标 | 社会效益指标 | 道路机械化清扫率 | ≥75% | 94% | 50 | 50
            """);

        Assert.Equal(["清运车辆数量", "道路机械化清扫率"], e.Indicators.Select(i => i.Name.Value));
        Assert.Equal([IndicatorCategory.Quantity, IndicatorCategory.Social], e.Indicators.Select(i => i.Category));
    }

    [Fact]
    public void A_funds_header_of_two_lines_goes_under_its_parts()
    {
        var e = Normalized("""
            部门整体支出绩效自评表
            部门名称 | 某县残联 | < | < | < | < | <
            年度预算（万元） | 预算数 | < | 执行数 | 执行率 | 分值 | 得分
            ^ | 年初 | 调整后 | ^ | ^ | ^ | ^
            资金总额 | 300 | 320 | 310 | 96.88% | 10 | 9.69
            基本支出 | 200 | 210 | 205 | | |
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 服务残疾人 | ≥500人 | 520人 | 90 | 90
            """);

        Assert.Equal(
            [(FundSource.Total, 3_000_000m, 3_200_000m, 3_100_000m), (FundSource.Basic, 2_000_000m, 2_100_000m, 2_050_000m)],
            e.Funds.Select(f => (f.Source, f.InitialBudget!.Value.Yuan.Value, f.AnnualBudget!.Value.Yuan.Value, f.Executed!.Value.Yuan.Value)));
        Assert.Equal((10m, 9.69m), (e.Funds[0].Weight?.Value.Value, e.Funds[0].Score?.Value.Value));
    }

    [Fact]
    public void The_unit_of_money_may_stand_in_the_label_of_the_first_row()
    {
        var e = Normalized("""
            项目支出绩效自评表
            项目名称 | 河道清淤 | < | < | < | < | <
            预算执行情况 | | 年初预算 | 调整预算 | 实际支出 | 执行率 | 得分
            ^ | 资金总额（万元） | 50 | 48 | 48 | 100% | 10
            ^ | 1.财政拨款 | 50 | 48 | 48 | 100% | —
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 清淤长度 | ≥4公里 | 4.2公里 | 90 | 90
            """);

        Assert.Equal([480_000m, 480_000m], e.Funds.Select(f => f.Executed!.Value.Yuan.Value));
    }

    [Fact]
    public void Points_may_follow_a_level_without_brackets()
    {
        var e = Normalized("""
            项目支出绩效自评表
            项目名称 | 图书采购 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标50分 | 数量指标 | 采购图书 | ≥100册 | 120册 | 50 | 50
            效益指标30分 | 社会效益指标 | 借阅人次 | ≥3000人次 | 3100人次 | 30 | 30
            """);

        Assert.Equal([("产出指标", Dimension.Output), ("效益指标", Dimension.Benefit)], e.Indicators.Select(i => (i.Level1!.Value, i.Dimension!.Value)));
        Assert.Equal([("产出指标", 50m), ("效益指标", 30m)], e.Dimensions.Select(d => (d.Name, d.Points.Value.Value)));
    }

    [Fact]
    public void The_block_s_label_heads_the_first_levels_where_no_column_of_their_own_does()
    {
        var e = Normalized("""
            中央对地方转移支付区域绩效自评表
            转移支付名称 | 某补助 | < | < | <
            绩效指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
            产出指标 | 建档人数 | ≥3万人 | 3.1万人 |
            效益指标 | 知晓率 | ≥80% | 85% |
            """);

        Assert.Equal([Dimension.Output, Dimension.Benefit], e.Indicators.Select(i => i.Dimension!.Value));
    }

    [Fact]
    public void The_year_of_a_field_dates_results_without_one()
    {
        var e = Normalized("""
            市级财政支出项目绩效自评表
            项目名称 | 三支一扶 | < | 项目年份 | 2024 | <
            项目主管部门（单位） | 某县人力资源和社会保障局 | < | < | < | <
            类别 | 指标名称 | 目标值 | 权重 | 实际完成值 | 自评分
            产出目标 | 培训任务完成时间 | 10月底前完成 | 100 | 8月 | 100
            """);

        Assert.Equal(Ingest.Values.QuantityKind.Date, Assert.Single(e.Indicators).Target?.Kind);
        Assert.Equal("某县人力资源和社会保障局", e.ImplementingUnit?.Value);
    }

    [Fact]
    public void The_first_of_two_cells_for_one_amount_heads_the_labels_of_the_rows()
    {
        var e = Normalized("""
            部门预算项目支出绩效自评表
            项目名称 | 场馆开放
            预算执行情况(10分) | 年度预算数(万元) | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
            ^ | 总额 | 86 | 92.4 | 90.09 | 97.5% | 10 | 9.75 |
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分
            产出指标 | 数量指标 | 开放天数 | ≥ | 330 | 天 | 336 | 90 | 90
            """);

        var fund = Assert.Single(e.Funds);
        Assert.Equal((860_000m, 924_000m, 900_900m), (fund.InitialBudget!.Value.Yuan.Value, fund.AnnualBudget!.Value.Yuan.Value, fund.Executed!.Value.Yuan.Value));
    }

    [Fact]
    public void A_form_of_no_known_layout_is_read_and_the_labels_not_understood_are_listed()
    {
        var notices = new List<Documents.Notice>();
        var form = FormTables.ReadOne("""
            绩效考评自评表
            一级指标 | 三级指标 | 目标值 | 实际完成值 | 考核档次 | 得分
            产出指标 | 培训期数 | ≥4期 | 4期 | 甲 | 10
            """);

        var e = new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(form, notices);

        Assert.Null(e.Features.Layout);
        Assert.Equal(4m, Assert.Single(e.Indicators).Actual?.Value?.Value);
        Assert.Contains("不认识的标签：“考核档次”。", notices.Single(n => n.Code == "unknown-layout").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_may_share_its_row_with_the_unit_and_the_number_of_the_table()
    {
        var form = FormTables.ReadOne("""
            2022年度项目支出绩效自评表 | 部门：某县某中学 | 公开14表
            项目名称 | 营养改善 | 主管部门 | 某县教育体育局
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 受益人数 | ≥10人 | 11人 | 90 | 90
            """);

        Assert.Equal(2022, form.Year?.Value);
        Assert.Equal("某县某中学", form.Field("department-name")?.Value);
        Assert.DoesNotContain(form.Notices, n => n.Code == "unrecognised-row");
    }

    [Fact]
    public void Where_spans_were_lost_a_lone_level_of_unknown_name_is_the_next_second_level()
    {
        var form = FormTables.ReadOne("""
            部门整体支出绩效自评评分表
            序号 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 评分标准 | 自评得分
            1 | 规划(9分) | 基础信息(3分) | 信息完整性 | 3 | 信息完整得满分，每缺一项扣1分 | 3
            2 | 工作计划(6分) | 计划可行性 | 3 | 计划可行得满分，否则不得分 | 3 |
            3 | 计划明确性 | 3 | 计划明确得满分，否则不得分 | 3 | |
            """);

        Assert.Equal(["规划/基础信息", "规划/工作计划", "规划/工作计划"], form.Indicators.Select(i => $"{i.Level1?.Value}/{i.Level2?.Value}"));
    }
}
