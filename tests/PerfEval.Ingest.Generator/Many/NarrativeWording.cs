namespace PerfEval.Ingest.Generator.Many;

/// <summary>How a report words its figures.</summary>
internal sealed record NarrativeWording
{
    public required Func<int, string, string, string, string> Money { get; init; }

    /// <summary>Of the total, the points of the execution and those of the indicators.</summary>
    public Func<string, string, string, string> Total { get; init; } = (_, _, _) => "";

    public required Func<DraftIndicator, string> Indicator { get; init; }

    /// <summary>Levels of numbering: of a group's heading, of an indicator (0: none).</summary>
    public int Heading { get; init; } = 3;

    public int Item { get; init; }

    public bool TellsTotal { get; init; }

    /// <summary>Some reports are silent on what was missed.</summary>
    public bool TellsMissed { get; init; }

    public static IReadOnlyList<NarrativeWording> All { get; } =
    [
        new()
        {
            Money = (year, annual, executed, rate) => FormattableString.Invariant($"{year}年项目全年预算数{annual}万元，实际支出{executed}万元，预算执行率{rate}%。"),
            Indicator = i => $"{i.Name}{i.Target.Text}。全年实际{i.Name}{i.Actual.Text}，完成年度目标。",
        },
        new()
        {
            Money = (_, annual, executed, rate) => $"全年预算数{annual}万元，实际支出{executed}万元，预算执行率{rate}%。资金由财政国库集中支付，专款专用。",
            Indicator = i => $"{i.Name}指标值为{i.Target.Text}，实际完成值{i.Actual.Text}{(i.Earned == 1 ? "。" : "，未达到指标值，主要原因是" + Cause(i))}",
            TellsMissed = true,
        },
        new()
        {
            Money = (year, annual, executed, rate) => FormattableString.Invariant($"经费列入部门预算，{year}年全年预算数{annual}万元，截至年末实际支出{executed}万元，预算执行率{rate}%。"),
            Total = (total, execution, indicators) => $"经逐项打分，项目自评得分{total}分，其中预算执行得分{execution}分，绩效指标得分{indicators}分。",
            Indicator = i => $"{i.Name}{i.Target.Text}。我单位实际{i.Name}{i.Actual.Text}，{(i.Earned == 1 ? "完成年度设定目标。" : "未完成年度设定目标，主要原因是" + Cause(i))}",
            Item = 4,
            TellsTotal = true,
            TellsMissed = true,
        },
        new()
        {
            Money = (year, annual, executed, rate) => FormattableString.Invariant($"{year}年项目全年预算数{annual}万元，全年支出{executed}万元，预算执行率{rate}%。"),
            Total = (total, execution, indicators) => $"经综合评价，项目自评得分{total}分，其中：预算执行得分{execution}分，绩效指标得分{indicators}分。",
            Indicator = i => $"{i.Name}{i.Target.Text}。实际完成值{i.Actual.Text}，完成年度目标。",
            Heading = 2,
            TellsTotal = true,
        },
    ];

    private static string Cause(DraftIndicator indicator) => indicator.Reason!.Split('。')[0] + "。";
}
