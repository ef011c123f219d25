using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

public class FlattenedFormTests
{
    [Fact]
    public void A_form_in_one_line_is_cut_into_its_rows_again()
    {
        var rows = new FlattenedForm(FormTables.Labels).Rows(
            "项目支出绩效自评表 (2023年度) 项目名称 校舍维修 主管部门 某县教育局 实施单位 某县第三小学 项目资金(万元) 年初预算数 全年预算数(A) 全年执行数(B) 分值 执行率(B/A) 得分 "
            + "年度资金总额 80 80 60 10 75.00% 7.5 其中:本年财政拨款 80 80 60 — 75.00% — 上年结转资金 其他资金 年度总体目标 预期目标 实际完成情况 维修校舍三栋 已维修三栋 "
            + "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 "
            + "产出指标 数量指标 维修校舍 ≥3 栋 3 栋 30 30 质量指标 验收合格率 100% 100% 20 20 "
            + "效益指标 社会效益指标 受益学生人数 ≥650人 612人 30 28.25 转学较多 满意度指标 服务对象满意度指标 家长满意度 ≥90% 95% 10 10 总分 100 95.75");

        Assert.NotNull(rows);
        Assert.Equal(
            [
                "项目支出绩效自评表",
                "(2023年度)",
                "项目名称 校舍维修",
                "主管部门 某县教育局",
                "实施单位 某县第三小学",
                "项目资金(万元) 年初预算数 全年预算数(A) 全年执行数(B) 分值 执行率(B/A) 得分",
                "年度资金总额 80 80 60 10 75.00% 7.5",
                "其中:本年财政拨款 80 80 60 — 75.00% —",
                "上年结转资金",
                "其他资金",
                "年度总体目标 预期目标 实际完成情况",
                "维修校舍三栋 已维修三栋",
                "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施",
                "产出指标 数量指标 维修校舍 ≥3 栋 3 栋 30 30",
                "质量指标 验收合格率 100% 100% 20 20",
                "效益指标 社会效益指标 受益学生人数 ≥650人 612人 30 28.25 转学较多",
                "满意度指标 服务对象满意度指标 家长满意度 ≥90% 95% 10 10",
                "总分 100 95.75",
            ],
            rows.Select(r => string.Join(' ', r.Select(t => t.Text))));
    }

    [Fact]
    public void Prose_with_blanks_is_no_flattened_form() =>
        Assert.Null(new FlattenedForm(FormTables.Labels).Rows("我单位 2023 年 对 一级指标 和 二级指标 逐项 自评 , 总分 为 98 分 , 其中 产出指标 得 50 分 , 效益指标 得 30 分 , 满意度指标 得 10 分 。"));

    [Fact]
    public void Labels_set_letter_by_letter_or_over_lines_are_one_label() =>
        Assert.Equal(
            [
                "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分",
                "产出指标（50分） 数量指标 维修泵站 ≥3座 3座 50 50",
                "效益指标（50分） 经济效益指标 节约电费 ≥2万元 2万元 30 30",
                "服务对象满意度指标 农户满意度 ≥90% 95% 20 20",
            ],
            Grid("绩 效 指 标 一级 指标 二级 指标 三级指标 年度 指标值 实际 完成值 分值 得分 产 出 指 标 （50分） 数量 指标 维修泵站 ≥3座 3座 50 50 "
                + "效 益 指 标 （50分） 经济效益 指标 节约电费 ≥2万元 2万元 30 30 服务对象 满意度指标 农户满意度 ≥90% 95% 20 20"));

    [Fact]
    public void A_level_without_an_indicator_is_a_row_and_no_reason() =>
        Assert.Equal(
            [
                "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施",
                "效益指标 社会效益指标 受益村 ≥9个 9个 20 20",
                "生态效益指标",
                "可持续影响指标 管护制度 健全 健全 10 10",
            ],
            Grid("一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 效益指标 社会效益指标 受益村 ≥9个 9个 20 20 生态效益指标 可持续影响指标 管护制度 健全 健全 10 10"));

    [Fact]
    public void A_header_of_two_lines_is_two_rows_and_the_unit_stands_beside_figures_only() =>
        Assert.Equal(
            [
                "绩效指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施",
                "一级指标 二级指标 三级指标 指标性质 指标值 度量单位",
                "产出指标 数量指标 维修渠道 大于等于 12 公里 12.5 30 30",
                "质量指标 渠道外观 定性 好坏 好 20 20",
            ],
            Grid("绩效指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 一级指标 二级指标 三级指标 指标性质 指标值 度量单位 产出指标 数量指标 维修渠道 大于等于 12 公里 12.5 30 30 质量指标 渠道外观 定性 好坏 好 20 20"));

    [Fact]
    public void Columns_that_are_only_kept_hold_what_their_labels_say() =>
        Assert.Equal(
            [
                "指标名称 计量单位 指标性质 年初指标值 调整指标值 全年完成值 得分系数（%） 指标权重（分） 指标得分（分） 是否核心指标 说明",
                "播发稿件 篇 ≥ 2200 2400 2610 100 40 40 否",
                "宣传短片 部 ≥ 20 19 95 40 38 是 一部顺延至次年。",
                "群众满意度 % ≥ 90 93 100 20 20 否",
            ],
            Grid("指标名称 计量单位 指标性质 年初指标值 调整指标值 全年完成值 得分系数（%） 指标权重（分） 指标得分（分） 是否核心指标 说明 播发稿件 篇 ≥ 2200 2400 2610 100 40 40 否 "
                + "宣传短片 部 ≥ 20 19 95 40 38 是 一部顺延至次年。 群众满意度 % ≥ 90 93 100 20 20 否"));

    [Fact]
    public void Rows_of_a_rubric_begin_with_their_number() =>
        Assert.Equal(
            [
                "序号 一级指标 二级指标 三级指标 指标分值 指标解释 指标说明及评分标准 自评得分",
                "1 规划（15分） 基础信息（5分） 基础信息完整性 5 信息是否完整。 1.真实（2分）； 2.完整（3分）。 5",
                "2 工作计划（10分） 计划可行性 10 计划是否可行。 可行得10分。 10",
            ],
            Grid("序号 一级 指标 二级 指标 三级指标 指标分值 指标解释 指标说明及评分标准 自评得分 1 规划 （15分） 基础信息（5分） 基础信息完整性 5 信息是否完整。 1.真实（2分）； 2.完整（3分）。 5 2 工作计划（10分） 计划可行性 10 计划是否可行。 可行得10分。 10"));

    [Fact]
    public void Amounts_behind_labels_of_their_own_stay_in_one_row() =>
        Assert.Equal(
            ["预算安排情况（调整后） 资金到位情况 资金执行情况 预算执行进度（%）", "预算数 52.00 到位数 52.00 执行数 50.00 96.15", "其中：财政资金 48.00 其中：财政资金 48.00 其中：财政资金 45.00", "其他 4.00 其他 4.00 其他 5.00"],
            Rows("项目名称 某项目 主管部门 某局 预算安排情况（调整后） 资金到位情况 资金执行情况 预算执行进度（%） 预算数 52.00 到位数 52.00 执行数 50.00 96.15 其中：财政资金 48.00 其中：财政资金 48.00 其中：财政资金 45.00 其他 4.00 其他 4.00 其他 5.00 "
                + "一级指标 二级指标 三级指标 指标值 实际完成值 产出指标 数量指标 器具 ≥3件 3件").SkipWhile(r => !r.StartsWith("预算安排", StringComparison.Ordinal)).Take(4));

    [Fact]
    public void What_stands_beside_a_fields_label_is_its_value_though_it_read_like_a_row_of_the_funds() =>
        Assert.Contains("项目名称 县级档案数字化", Rows("项目名称 县级档案数字化 主管部门 某局 项目资金 年初预算数 全年预算数 全年执行数 执行率 年度资金总额 80 80 60 75% 县级资金 80 80 60 75% 年度总体目标 预期目标 实际完成情况 甲 乙"));

    [Fact]
    public void Columns_and_figures_in_a_scrambled_order_are_no_form() =>
        Assert.Null(new FlattenedForm(FormTables.Labels).Rows(
            "项目名称 灾备中心 项目主管部门 2021 某局 年初预算 当年使用上年结余 执行数 210 0 市级财政资金使用情况 210 项目年份 财政拨款数 指标结余数 210 0 实际支付数 资金结余 197.33 12.67 子项名称 预算数 实际数 合计 210 210 类别 指标名称 配套设施 目标值 权重 1 1 自评分 值 100%"));

    private static List<string> Grid(string text) => [.. Rows("项目名称 某项目 主管部门 某局 实施单位 某站 " + text).SkipWhile(r => !r.Contains("指标", StringComparison.Ordinal))];

    private static List<string> Rows(string text) => [.. new FlattenedForm(FormTables.Labels).Rows(text)!.Select(r => string.Join(' ', r.Select(t => t.Text)))];
}
