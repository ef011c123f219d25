namespace PerfEval.Ingest.Rules;

/// <summary>
/// Which rules' findings are wanted, by prefixes of their ids: <c>--select PE4,PE201 --ignore PE404</c>. The longest
/// prefix that matches decides, and of two equally long ones the one that ignores. Nothing selected means everything.
/// </summary>
public sealed class RuleSelection
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；', ' ', '\t'];
    private readonly IReadOnlyList<string> select;
    private readonly IReadOnlyList<string> ignore;

    private RuleSelection(IReadOnlyList<string> select, IReadOnlyList<string> ignore) =>
        (this.select, this.ignore) = (select, ignore);

    public static RuleSelection Everything { get; } = new([], []);

    public static RuleSelection Parse(string? select, string? ignore) => new(Split(select), Split(ignore));

    public bool Includes(string ruleId)
    {
        var selected = Longest(select, ruleId);
        var ignored = Longest(ignore, ruleId);
        return (select.Count == 0 || selected > 0) && (ignored == 0 || selected > ignored);
    }

    /// <summary>Prefixes that no rule of the catalogue has: a slip of the pen that would otherwise silently check nothing.</summary>
    public IReadOnlyList<string> Unknown(RuleCatalog catalog) =>
        [.. select.Concat(ignore).Where(p => !catalog.Rules.Any(r => Matches(p, r.Descriptor.Id)))];

    private static string[] Split(string? list) =>
        list is null ? [] : list.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Longest(IReadOnlyList<string> prefixes, string ruleId) =>
        prefixes.Where(p => Matches(p, ruleId)).Select(p => p.Length).DefaultIfEmpty(0).Max();

    private static bool Matches(string prefix, string ruleId) => ruleId.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
