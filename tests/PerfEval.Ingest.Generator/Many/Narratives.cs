using System.Reflection;
using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>A draft as a report in prose, which states its money, its indicators and much that is neither.</summary>
internal static class Narratives
{
    private static readonly ILookup<string, string> Phrases = Read();

    /// <param name="draft">What is reported.</param>
    /// <param name="wording">Draws the sentences; those of another report where this one was copied from it.</param>
    /// <param name="source">Whose places the copied sentences name; null where nothing was copied.</param>
    /// <param name="form">The form whose total score the report repeats.</param>
    /// <param name="rate">The execution rate that it states.</param>
    public static Report Write(Draft draft, Chance wording, Series? source, Evaluation form, decimal rate)
    {
        var wordings = NarrativeWording.All[wording.Below(NarrativeWording.All.Count)];
        var told = draft.Indicators.Where(i => i.Target.Kind == "number" && (i.Earned == 1 || wordings.TellsMissed) && i.Target.Operator != "=").ToList();
        var total = wordings.TellsTotal && form.Funds[0].Score.Value is { } execution && form.TotalScore.Value is { } score ? (Score: score, Execution: execution) : ((decimal Score, decimal Execution)?)null;
        var (annual, executed, percent) = (Draft.Money(draft.Annual), Draft.Money(draft.Executed), Draft.Money(rate));
        var evaluation = new Evaluation
        {
            Type = "project",
            Form = "narrative",
            Year = draft.Year,
            ProjectName = draft.Series.Project,
            Unit = draft.Series.Unit,
            Funds = [new("total", "全年预算") { Annual = annual, Executed = executed, Rate = percent + "%", RateName = "预算执行率" }],
            Dimensions = [new Dimension("产出指标", null, [.. told.GroupBy(Heading).Select(g => new Category(g.Key.Label, g.Key.Id, [.. g.Select(i => new Indicator(i.Name, i.Target, i.Actual))]))])],
            TotalScore = total is { } t ? Printed.As(Draft.Plain(t.Score) + "分", t.Score) : Printed.Blank,
        };
        List<Block> text =
        [
            Paragraph.Title($"{draft.Series.Unit}{draft.Series.Project}项目支出绩效评价报告"),
            Paragraph.Title(FormattableString.Invariant($"（{draft.Year}年度）")),
            Paragraph.Numbered(1, "项目基本情况"),
            Paragraph.Numbered(2, "项目概况"),
            Say("背景", 2),
            Paragraph.Numbered(2, "项目资金情况"),
            Paragraph.Body(wordings.Money(draft.Year, annual, executed, percent)),
            Paragraph.Numbered(1, "项目组织实施情况"),
            Say("组织", 2),
            Say("做法", 4),
        ];
        if (total is { } stated)
            text.AddRange([Paragraph.Numbered(1, "综合评价情况及评价结论"), Paragraph.Body(wordings.Total(Draft.Plain(stated.Score), Draft.Plain(stated.Execution), Draft.Plain(stated.Score - stated.Execution)))]);
        text.Add(Paragraph.Numbered(1, "绩效指标完成情况分析"));
        foreach (var group in told.GroupBy(Heading))
        {
            text.Add(Paragraph.Numbered(wordings.Heading, group.Key.Label));
            text.AddRange(group.Select(i => Paragraph.Numbered(wordings.Item, wordings.Indicator(i))));
        }

        text.AddRange([Paragraph.Numbered(1, "主要成效"), Say("成效", 3), Paragraph.Numbered(1, "存在的问题"), Say("问题", 2), Paragraph.Numbered(1, "有关建议"), Say("建议", 2)]);
        return new(evaluation, [.. text]);

        Paragraph Say(string topic, int sentences)
        {
            var all = Phrases[topic].ToList();
            var said = new List<string>();
            for (var i = 0; i < sentences; i++)
            {
                var one = wording.Of(all);
                all.Remove(one);
                said.Add(one);
            }

            // Who copies a report puts in the own names and leaves the rest.
            var town = (source ?? draft.Series).Town;
            return Paragraph.Body(string.Join("；", said)
                .Replace("{town}", town, StringComparison.Ordinal)
                .Replace("{unit}", draft.Series.Unit, StringComparison.Ordinal)
                .Replace("{project}", draft.Series.Project, StringComparison.Ordinal) + "。");
        }
    }

    private static (string Label, string Id) Heading(DraftIndicator indicator) => indicator.Level switch
    {
        "数量" => ("数量指标", "quantity"),
        "质量" => ("质量指标", "quality"),
        "成本" => ("成本指标", "cost"),
        "经济" => ("经济效益指标", "economic"),
        "社会" => ("社会效益指标", "social"),
        _ => ("满意度指标", "satisfaction"),
    };

    private static ILookup<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("phrases.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', 2))
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
