using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>--select</c> and <c>--ignore</c>: rules by id or by the beginning of an id. What is ignored is ignored, selected or not.</summary>
internal sealed class RuleSelection
{
    private readonly List<string> selected;
    private readonly List<string> ignored;

    private RuleSelection(List<string> selected, List<string> ignored) => (this.selected, this.ignored) = (selected, ignored);

    public static RuleSelection Of(IEnumerable<string>? select, IEnumerable<string>? ignore) => new(Prefixes(select), Prefixes(ignore));

    public bool Takes(Finding finding) => (selected.Count == 0 || selected.Exists(p => Begins(finding.Rule, p))) && !ignored.Exists(p => Begins(finding.Rule, p));

    /// <summary>The prefixes that no rule of the catalogue begins with: a slip of the pen would silently select nothing.</summary>
    public IEnumerable<string> Unknown(IReadOnlyList<RuleDescriptor> rules) => selected.Concat(ignored).Where(p => !rules.Any(r => Begins(r.Id, p)));

    private static bool Begins(string id, string prefix) => id.StartsWith(prefix, StringComparison.Ordinal);

    private static List<string> Prefixes(IEnumerable<string>? values) => [.. OptionChoices.Words(values).Select(v => v.ToUpperInvariant())];
}
