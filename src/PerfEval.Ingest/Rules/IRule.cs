namespace PerfEval.Ingest.Rules;

/// <summary>
/// One rule of the validator. A rule reads one evaluation (and may look at the file's others through the context)
/// and yields findings; it never throws on content and knows nothing of other rules: precedence is
/// <see cref="RulePrecedence"/>'s.
/// </summary>
public interface IRule
{
    RuleDescriptor Descriptor { get; }

    IEnumerable<Finding> Check(RuleContext context);
}

/// <summary>
/// What a rule says of itself. <see cref="Id"/> and <see cref="Name"/> are contract/rules.md's and append-only; the
/// name states the fault, never the remedy.
/// </summary>
public sealed record RuleDescriptor(string Id, string Name, Severity Severity, RuleExplanation Explanation)
{
    /// <summary>Needs an actual, a score or money spent: such a rule does not run on a form that states goals only.</summary>
    public bool NeedsResults { get; init; } = true;
}

/// <summary>The page that <c>perfeval rules ID</c> shows, in Chinese, under fixed headings.</summary>
/// <param name="Title">检查事项, a few words.</param>
/// <param name="Checks">检查什么.</param>
/// <param name="Why">为什么.</param>
/// <param name="Example">举例.</param>
/// <param name="Limits">不报告的情形.</param>
/// <param name="Parameters">参数: each with its key in schemas/rules or schemas/scoring and its default; empty where it has none.</param>
public sealed record RuleExplanation(string Title, string Checks, string Why, string Example, string Limits, string Parameters = "无");
