namespace PerfEval.Ingest.Review.Queue;

/// <summary>Where a finding stands in the eyes of the auditors.</summary>
internal enum FindingState
{
    /// <summary>Nobody has decided, or a decision was taken back.</summary>
    Open,

    /// <summary>The unit was asked.</summary>
    Queried,

    /// <summary>One person has confirmed or dismissed it, and a second one is needed.</summary>
    AwaitingSecond,

    Confirmed,
    Dismissed,
}
