using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>What a department is asked in a rubric: three parts of 20, 40 and 40 points, each drawn from more than it can hold.</summary>
internal static class Rubrics
{
    private static readonly (string Part, decimal Points, (string Category, string Name, string Meaning, string Criteria)[] Items)[] Parts =
    [
        ("投入", 20,
        [
            ("目标设定", "绩效目标合理性", "部门绩效目标是否符合职责。", "目标符合职责得满分，偏离的酌情扣分。"),
            ("目标设定", "绩效指标明确性", "绩效指标是否清晰、细化、可衡量。", "1、细化得一半；\n2、可衡量得一半。"),
            ("预算配置", "在职人员控制率", "在职人员数与编制数的比率。", "不超过100%得满分，每超过一个百分点扣1分，扣完为止。"),
            ("预算配置", "重点支出安排率", "重点项目支出与项目总支出的比率。", "达到90%得满分，每低1个百分点扣0.5分。"),
            ("预算配置", "三公经费变动率", "本年度三公经费与上年度的变动比率。", "不高于上年得满分，高于上年不得分。"),
        ]),
        ("过程", 40,
        [
            ("预算执行", "预算完成率", "预算完成数与预算数的比率。", "完成率95%以上得满分，每低1个百分点扣0.5分，扣完为止。"),
            ("预算执行", "结转结余率", "结转结余总额与支出预算数的比率。", "不超过5%得满分，每超过一个百分点扣0.5分，扣完为止。"),
            ("预算执行", "支付进度率", "各季度实际支付与序时进度的比率。", "每季度达到序时进度得四分之一。"),
            ("预算管理", "管理制度健全性", "内部财务管理制度是否健全。", "制度健全得一半，有效执行得一半。"),
            ("预算管理", "资金使用合规性", "资金使用是否符合规定。", "发现一起违规不得分。"),
            ("预算管理", "预决算信息公开性", "是否按规定公开预决算信息。", "按时公开得一半，内容完整得一半。"),
            ("资产管理", "固定资产利用率", "在用固定资产与全部固定资产的比率。", "利用率90%以上得满分。"),
        ]),
        ("效果", 40,
        [
            ("职责履行", "实际完成率", "实际完成工作数与计划工作数的比率。", "完成率每低1个百分点扣1分。"),
            ("职责履行", "重点工作办结率", "交办事项的办结情况。", "办结一项得相应分值。"),
            ("履职效益", "经济社会效益", "履行职责对经济社会发展的影响。", "效益明显得满分，一般得六成。"),
            ("履职效益", "行政效能", "改进文风会风、提高办事效率的情况。", "根据考核情况酌情打分。"),
            ("履职效益", "社会公众满意度", "社会公众对部门履职效果的满意程度。", "满意度90%以上得满分。"),
        ]),
    ];

    public static IReadOnlyList<Dimension> Draw(Chance chance) => [.. Parts.Select(part =>
    {
        var items = part.Items.ToList();
        while (items.Count > 4 || (items.Count > 3 && chance.Happens(0.5m)))
            items.RemoveAt(chance.Below(items.Count));
        var weights = Points.Shares(part.Points, items.Count);
        var printed = items.Select((i, n) => (i.Category, Indicator: Item(i.Name, i.Meaning, i.Criteria, weights[n], chance))).ToList();
        return new Dimension(
            $"{part.Part}\n（{Draft.Plain(part.Points)}分）", part.Points,
            [.. printed.GroupBy(p => p.Category, StringComparer.Ordinal).Select(g => new Category($"{g.Key}（{Draft.Plain(g.Sum(p => p.Indicator.Weight.Value!.Value))}分）", null, [.. g.Select(p => p.Indicator)]))]);
    })];

    private static Indicator Item(string name, string meaning, string criteria, decimal weight, Chance chance) =>
        Level3(name, null, null, Draft.Plain(weight), Draft.Plain(chance.Happens(0.25m) ? weight - chance.Between(0.5m, 2m, 0.5m) : weight)) with { PrintedUnit = meaning, Criteria = criteria };
}
