namespace PerfEval.Ingest.Review.Decisions;

/// <summary>What an auditor can say of a finding.</summary>
internal enum Decision
{
    /// <summary>属实: the report is wrong.</summary>
    Confirmed,

    /// <summary>不成立: it is not, for a reason that has to be given.</summary>
    Dismissed,

    /// <summary>待核: the unit is asked.</summary>
    Queried,

    /// <summary>A remark, which decides nothing.</summary>
    Noted,

    /// <summary>重新打开.</summary>
    Reopened,
}

/// <summary>What became of a decision: how many findings it reached, and why not, where it did not.</summary>
/// <param name="Findings">That the decision was stored for.</param>
/// <param name="Problem">Chinese; null where all went well.</param>
internal sealed record DecisionOutcome(IReadOnlyList<long> Findings, string? Problem = null);
