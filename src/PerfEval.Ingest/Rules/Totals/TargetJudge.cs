using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>Tells whether an indicator's actual meets its target.</summary>
public interface ITargetJudge
{
    /// <summary>True met, false missed, null where it cannot be decided (no direction, other units, words against figures).</summary>
    bool? Meets(Indicator indicator, ScoringProfile profile);
}

/// <summary>Judges by <see cref="TargetComparison"/>, and words by their level.</summary>
public sealed class ComparingTargetJudge : ITargetJudge
{
    public bool? Meets(Indicator indicator, ScoringProfile profile) => indicator is { Actual: { Kind: QuantityKind.Qualitative, Level: QualitativeLevel.Partly or QualitativeLevel.Not } }
        ? false
        : TargetComparison.Of(indicator, profile).Outcome switch
        {
            TargetOutcome.Met => true,
            TargetOutcome.Missed => false,
            _ => null,
        };
}
