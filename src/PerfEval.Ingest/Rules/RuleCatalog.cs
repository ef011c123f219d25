namespace PerfEval.Ingest.Rules;

/// <summary>Every rule, by id.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
