using System.CommandLine;
using System.CommandLine.Completions;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval rules</c>: the catalogue as a table, or one rule explained.</summary>
internal static class RulesCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var id = new Argument<string?>("ID")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = messages.Of("规则编号，如 PE401；只写开头（PE4）则列出这一组", "a rule's id, PE401; its beginning alone (PE4) lists the group"),
        };
        id.CompletionSources.Add(_ => CompletionWords.Rules.Select(r => new CompletionItem(r)));
        var format = OptionChoices.Of(messages, "--format", messages.Of("text（默认）或 markdown", "text (default) or markdown"), "text", "markdown");
        var command = new PageCommand(
            "rules",
            messages.Of("列出规则，或说明一条：检查什么、为什么、举例、不报告的情形、参数", "lists the rules, or explains one: what it checks, why, an example, its limits, its parameters"),
            messages.Of("[ID] [--format text|markdown]", "[ID] [--format text|markdown]"))
        {
            Examples = ["perfeval rules", "perfeval rules PE401", "perfeval rules --format markdown"],
        };
        command.Add(id);
        command.Add(format);
        command.SetAction(result =>
        {
            Run(composition, result.GetValue(id), result.GetValue(format) == "markdown", result.InvocationConfiguration.Output);
            return (int)ExitStatus.Done;
        });
        return command;
    }

    private static void Run(Composition composition, string? id, bool markdown, TextWriter output)
    {
        var wanted = (id ?? "").Trim().ToUpperInvariant();
        var rules = composition.Engine.Rules.Concat(composition.Engine.AcrossFiles()).Where(r => r.Id.StartsWith(wanted, StringComparison.Ordinal)).ToList();
        if (id is not null && rules.Count == 0)
            throw new UsageException(composition.Messages.UnknownRule(id));
        if (rules.Find(r => r.Id == wanted) is { } one)
            output.Write(markdown ? RulePage.Markdown(one) : RulePage.Text(one));
        else if (markdown)
            output.Write(RulePage.MarkdownTable(rules));
        else
            Table(rules, output);
    }

    private static void Table(List<RuleDescriptor> rules, TextWriter output)
    {
        var width = rules.Count == 0 ? 0 : rules.Max(r => r.Name.Length);
        foreach (var rule in rules)
            output.Write($"{rule.Id}  {rule.Severity.ToString().ToLowerInvariant(),-7}  {rule.Name.PadRight(width)}  {rule.Explanation.Title}\n");
    }
}
