using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Exports;

/// <summary>A rule's explanation as a page under fixed headings, and all rules as a table of Markdown.</summary>
public static class RulePage
{
    public static string Text(RuleDescriptor rule) =>
        $"{rule.Id} {rule.Name}（{Spelling.Of(rule.Severity)}）{rule.Explanation.Title}\n\n"
        + string.Join("\n\n", Sections(rule).Select(s => $"{s.Heading}\n{Indented(s.Body)}")) + "\n";

    public static string Markdown(RuleDescriptor rule) =>
        $"# {rule.Id} {rule.Name}\n\n{rule.Explanation.Title}（{Spelling.Of(rule.Severity)}）\n\n"
        + string.Join("\n\n", Sections(rule).Select(s => $"## {s.Heading}\n\n{s.Body.Trim()}")) + "\n";

    public static string MarkdownTable(IEnumerable<RuleDescriptor> rules) =>
        "| 编号 | 名称 | 级别 | 检查事项 |\n|---|---|---|---|\n"
        + string.Concat(rules.Select(r => $"| {r.Id} | {r.Name} | {Spelling.Of(r.Severity)} | {InTable(r.Explanation.Title)} |\n"));

    private static IEnumerable<(string Heading, string Body)> Sections(RuleDescriptor rule)
    {
        var page = rule.Explanation;
        yield return ("检查什么", page.Checks);
        yield return ("为什么", page.Why);
        yield return ("举例", page.Example);
        yield return ("不报告的情形", page.Limits);
        yield return ("参数", page.Parameters);
    }

    private static string Indented(string body) =>
        string.Join('\n', body.Trim().Split('\n').Select(line => line.Length == 0 ? "" : "  " + line.TrimEnd('\r')));

    private static string InTable(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
