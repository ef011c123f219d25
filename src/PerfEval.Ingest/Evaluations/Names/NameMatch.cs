using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>How the meaning of a name was found.</summary>
public enum NameEvidence
{
    /// <summary>Nothing in the catalogue is near enough.</summary>
    None,

    /// <summary>It is the canonical name or an alias.</summary>
    Alias,

    /// <summary>It is a labelled name.</summary>
    Labelled,

    /// <summary>It is like names of the indicator, and the classifier agrees.</summary>
    Similar,
}

/// <summary>What the name of an indicator means.</summary>
/// <param name="Canonical">Null: none is near enough; never a guess.</param>
/// <param name="Confidence">From 0 to 1: the share of such matches that are right; 0 where there is none.</param>
/// <param name="Evidence">How it was found.</param>
/// <param name="Nearest">The known name that is most like it, and why it was chosen.</param>
/// <param name="Category">What the name tells of its 二级指标; null where it does not tell enough.</param>
public sealed record NameMatch(CanonicalIndicator? Canonical, decimal Confidence, NameEvidence Evidence, string? Nearest, IndicatorCategory? Category)
{
    public static NameMatch None { get; } = new(null, 0m, NameEvidence.None, null, null);
}
