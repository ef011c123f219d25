using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>Forms of single provinces and cities that count the execution of the budget among the indicators, or know no levels.</summary>
internal static class LocalSheets
{
    private static readonly (string Level, string Label, string Id)[] Output =
        [("数量", "数量指标", "quantity"), ("质量", "质量指标", "quality"), ("时效", "时效指标", "timeliness"), ("成本", "成本指标", "cost")];

    private static readonly (string Level, string Label, string Id)[] Benefit =
        [("经济", "经济效益指标", "economic"), ("社会", "社会效益指标", "social"), ("生态", "生态效益指标", "ecological"), ("可持续", "可持续影响指标", "sustainability")];

    private static readonly (string Level, string Label, string Id)[] Satisfied = [("满意", "服务对象满意度指标", "satisfaction")];

    public static Evaluation ChongqingProject(Draft draft) => Flat(Sheet.Project(draft, "chongqing-flat-project") with { CompetentDepartment = null }, draft);

    public static Evaluation ChongqingDepartment(Draft draft) => Flat(Sheet.Department(draft, "chongqing-flat"), draft);

    public static Evaluation Hebei(Draft draft)
    {
        var rate = Own(draft).Rate;
        var budget = Split3("预算执行率", ">=", AtLeast("100", 100, "%"), "%（百分比）", Number(Draft.Plain(rate) + "%", rate, "%"), "10.00", Draft.Money(Points.Rounded(rate / 10)));
        return Totals.Add(Sheet.Project(draft, "hebei-converted") with
        {
            HasReasons = false,
            CompetentDepartment = null,
            Funds = [.. Money.Rows(draft, 10, "", "", ("fiscal", "其中：财政资金"), ("other", "其他")).Select((f, i) => f with
            {
                Initial = Printed.Blank,
                Received = f.Annual,
                Rate = i == 0 ? Draft.Money(f.Rate.Value!.Value) : Printed.Blank,
                Weight = Printed.Blank,
                Score = Printed.Blank,
            })],
            Dimensions =
            [
                .. Points.Changed(
                    [
                        Points.Level(draft, "产出指标", null, 50, Output, split: true),
                        Points.Level(draft, "效果指标", null, 30, Benefit, split: true),
                        Points.Level(draft, "满意度指标", null, 10, Satisfied, split: true),
                    ],
                    i => i with { Weight = Draft.Money(i.Weight.Value!.Value), Score = Draft.Money(i.Score.Value!.Value), RawScore = Share(i), Criteria = "反映完成的情况", Reason = null }),
                Level1("预算执行率", null, Level2("预算执行率", null, budget with { RawScore = Share(budget), Criteria = "执行数占预算数的比例" })),
            ],
        }) switch { var e => e with { TotalWeight = "100.00", TotalScore = Draft.Money(e.TotalScore.Value!.Value) } };
    }

    public static Evaluation Suzhou(Draft draft)
    {
        var (initial, executed, rate) = Own(draft);
        return Totals.Add(Sheet.Project(draft, "jiangsu-suzhou") with
        {
            HasReasons = false,
            Funds = [new("total", "") { Initial = Draft.Money(initial), Annual = Draft.Money(initial), Executed = Draft.Money(executed) }],
            Dimensions =
            [
                Level1("投入目标", null, Level2("", null,
                    Level3("财务制度健全性", Words("健全"), Words("健全"), "7", "7"),
                    Level3("专款专用率", Exactly("=100%", 100, "%"), Number("100%", 100, "%"), "7", "7"),
                    Level3("预算执行率", Exactly("=100%", 100, "%"), Number(Draft.Plain(rate) + "%", rate, "%"), "6", Draft.Plain(Points.Rounded(rate * 6 / 100))))),
                Bare("产出目标", 40.37m, Output),
                Bare("结果目标", 39.63m, [.. Benefit, .. Satisfied]),
            ],
        });

        Dimension Bare(string label, decimal points, (string Level, string Label, string Id)[] categories)
        {
            var (level, place) = (Points.Level(draft, label, null, 5 * categories.Length * 4, categories), 0);
            Indicator[] indicators = [.. level.Categories.SelectMany(c => c.Indicators)];
            var each = Math.Floor(points / indicators.Length * 100) / 100;
            return Level1(label, null, Level2("", null, [.. indicators.Select(i =>
            {
                var weight = ++place == indicators.Length ? points - (each * (indicators.Length - 1)) : each;
                return i with { Weight = Draft.Plain(weight), Score = Draft.Plain(Points.Rounded(weight * i.Score.Value!.Value / i.Weight.Value!.Value)), Reason = null };
            })]));
        }
    }

    public static Evaluation Yinchuan(Draft draft)
    {
        var funds = Money.WithoutPoints(Money.Rows(draft, 10, "", "年度资金总额", ("fiscal", "其中：财政拨款"), ("other", "其他资金")));
        var rate = draft.Rate;
        var scored = Totals.Add(Sheet.Project(draft, "ningxia-yinchuan") with
        {
            Funds = funds,
            Dimensions =
            [
                Level1("项目决策\n（10分）", 10, Level2("决策过程", null,
                    Level3("立项程序规范性", Words("规范"), Words("规范"), "5", "5"),
                    Level3("绩效目标明确性", Words("明确"), Words("明确"), "5", "5"))),
                Level1("项目管理\n（25分）", 25, Level2("资金管理", null,
                    Level3("预算执行率", Number("100%", 100, "%"), Number(Draft.Plain(rate) + "%", rate, "%"), "10", Draft.Plain(Points.Rounded(rate / 10)), rate < 100 ? "部分款项待验收后支付。" : null),
                    Level3("资金使用合规性", Words("合规"), Words("合规"), "15", "15"))),
                Points.Level(draft, "项目产出\n（30分）", 30, 30, [("数量", "产出数量", "quantity"), ("质量", "产出质量", "quality"), ("时效", "产出时效", "timeliness"), ("成本", "产出成本", "cost")]),
                Points.Level(draft, "项目效益\n（35分）", 35, 35, [("经济", "经济效益", "economic"), ("社会", "社会效益", "social"), ("生态", "生态效益", "ecological"), ("可持续", "可持续影响", "sustainability"), ("满意", "社会公众满意度", "satisfaction")]),
            ],
        });
        return scored with { TotalWeight = Printed.Blank, ReviewTotalScore = Draft.Plain(scored.TotalScore.Value!.Value - 1.5m) };
    }

    public static Evaluation Guangshui(Draft draft)
    {
        var rate = Own(draft).Rate;
        var scored = Totals.Add(Sheet.Project(draft, "hubei-guangshui") with
        {
            HasReasons = false,
            CompetentDepartment = null,
            Dimensions = Points.Changed(
                [
                    Level1("决策\n（2分）", 2, Level2("项目立项", null, Level3("立项规范性", Words("规范"), Words("规范"), "2", "2"))),
                    Level1(
                        "管理\n（13分）", 13,
                        Level2("资金管理", null, Level3("预算执行率", AtLeast("≥95%", 95, "%"), Number(Draft.Plain(rate) + "%", rate, "%"), "8", Draft.Plain(rate >= 95 ? 8 : Points.Rounded(rate * 8 / 95)))),
                        Level2("组织实施", null, Level3("制度执行有效性", Words("有效"), Words("有效"), "5", "5"))),
                    Points.Level(draft, "绩效\n（85分）", 85, 85, [.. Output, .. Benefit, .. Satisfied]),
                ],
                i => i with { Reason = null, Criteria = "未完成的按比例扣分", ReviewScore = i.Weight.Value == 5 ? Draft.Plain(Math.Max(0, i.Score.Value!.Value - 1)) : i.Score }),
        });
        return scored with { ReviewTotalScore = Draft.Plain(scored.Indicators.Sum(i => i.ReviewScore.Value!.Value)) };
    }

    /// <summary>What is asked of a department in prose, with points taken off here and there.</summary>
    public static Evaluation Rubric(Draft draft)
    {
        var chance = new Chance((ulong)draft.Series.Number, draft.Year, (int)draft.Executed);
        return Totals.Add(Sheet.Department(draft, "department-rubric") with
        {
            HasTargets = false,
            Dimensions = Rubrics.Draw(chance),
        });
    }

    private static Evaluation Flat(Evaluation evaluation, Draft draft)
    {
        var fund = Money.Whole(draft, 10, "");
        return Totals.Add(evaluation with
        {
            Funds = [fund with { Rate = Draft.Money(fund.Rate.Value!.Value) }],
            Dimensions =
            [
                Level1("", null, Level2("", null,
                [
                    .. Points.Level(draft, "", null, 90, [.. Output, .. Benefit, .. Satisfied], split: true).Categories.SelectMany(c => c.Indicators)
                        .Select((i, n) => i with { RawScore = Share(i), InitialTarget = i.Target!.Kind == "number" && n % 2 == 0 ? i.Target.Text : null }),
                ])),
            ],
        }) with { TotalWeight = Printed.Blank };
    }

    /// <summary>The year's own appropriation alone.</summary>
    private static (decimal Initial, decimal Executed, decimal Rate) Own(Draft draft) => (draft.Executed - draft.ExecutedBeside) switch
    {
        var executed => (draft.Initial, executed, Points.Rounded(executed / draft.Initial * 100)),
    };

    private static string Share(Indicator indicator) => Draft.Plain(Points.Rounded(indicator.Score.Value!.Value / indicator.Weight.Value!.Value * 100));
}
