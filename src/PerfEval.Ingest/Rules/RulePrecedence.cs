namespace PerfEval.Ingest.Rules;

/// <summary>One fault, one finding: which rule's finding silences which (contract/rules.md).</summary>
public static class RulePrecedence
{
}
