namespace PerfEval.Ingest.Review.Access;

internal static class AccessPolicies
{
    /// <summary>Auditors and supervisors.</summary>
    public const string Decide = "decide";
}
