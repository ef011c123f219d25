using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>A rule that finds what it is told to.</summary>
internal sealed class Fake(string id, Func<RuleContext, IEnumerable<Finding>> check, bool needsResults = true) : IRule
{
    public RuleDescriptor Descriptor { get; } = new(id, "fake", Severity.Error, new("示例", "示例", "示例", "示例", "示例")) { NeedsResults = needsResults };

    public IEnumerable<Finding> Check(RuleContext context) => check(context);
}

internal static class FakeFindings
{
    public static Finding Finding(this RuleContext context, string rule, string? subject = null, int row = 1, string text = "10") =>
        Of(rule, context.Evaluation.Id, subject, row, text);

    public static Finding Of(string rule, string? evaluation = "e1", string? subject = null, int row = 1, string text = "10") => new()
    {
        Rule = rule,
        Severity = Severity.Error,
        Evaluation = evaluation,
        Subject = subject,
        Message = "示例。",
        Evidence = [new Evidence("得分", text, new Location { Block = 1, Row = row })],
    };
}
