using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>PE105: a value cell or a paragraph still holds the template's instruction or question.</summary>
internal sealed class TemplateTextLeft(TemplateTexts texts) : IRule
{
    private const int SubjectLength = 20;
    private static readonly char[] SubjectEnds = ['。', '，', ',', '：', ':', '；', ';', '\n', '\r'];

    public RuleDescriptor Descriptor { get; } = new(
        "PE105",
        "template-text-left",
        Severity.Warning,
        new(
            Title: "模板文字未删除",
            Checks: "填写内容或正文段落里是否还留着模板的填写说明、字数限制，或模板提出而没有回答的问题。",
            Why: "留着填写说明，说明这一处没有按要求填写，或照抄模板而没有回答。",
            Example: "“所公开的绩效目标与批复的绩效目标是否一致。”——模板的问题，没有回答。",
            Limits: "表格自带的注和说明、标题、“（附相关评表）”一类的指引不算；评分标准、指标解释里的“是否”不算；说明检查、核实了“是否……”的句子不算。一个段落只报告一次。",
            Parameters: "schemas/rules/template-text.yaml：wordings，每项的 match 为模板文字的写法，unless 为例外。"))
    {
        NeedsResults = false,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var filledIn = evaluation.Remarks.Where(r => evaluation.Labels.ContainsKey(r.At) && !IsNumbered(r.Text)).ToList();
        var remarks = evaluation.Remarks.Except(filledIn).Select(r => r.At).ToHashSet();
        var criteria = evaluation.Indicators.Where(i => i.Criteria is not null).Select(i => i.Criteria!.At).ToList();
        var rows = criteria.Where(at => at.Row is not null).Select(RowOf).ToHashSet();
        var cells = criteria.ToHashSet();
        foreach (var passage in evaluation.Passages.Concat(filledIn))
        {
            // Remarks that no label asks for are the form's own words, and so is what stands in a row scored by criteria: it explains how to score.
            if (remarks.Contains(passage.At) || cells.Contains(passage.At) || rows.Contains(RowOf(passage.At)))
                continue;
            if (texts.Find(new PassageText(passage.Text)) is not { } found)
                continue;
            var subject = evaluation.Labels.GetValueOrDefault(passage.At) ?? FirstWords(passage.Text);
            yield return context.Find(
                Descriptor,
                $"“{subject}”处仍留有模板的文字：“{found.Sentence.TrimEnd('。')}”。",
                [new Evidence("模板文字", found.Sentence, passage.At)],
                subject: subject,
                stated: found.Words);
        }
    }

    /// <summary>1.得分…: notes on how to fill in the form, wherever they stand.</summary>
    private static bool IsNumbered(string text) => text.TrimStart() is [var first, ..] && (char.IsAsciiDigit(first) || first is '(' or '（' or '①');

    private static (int? Block, int? Row, string? Part) RowOf(Location at) => (at.Block, at.Row, at.Part);

    private static string FirstWords(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny(SubjectEnds);
        return RuleText.Beginning(end > 0 ? trimmed[..end] : trimmed, SubjectLength);
    }
}
