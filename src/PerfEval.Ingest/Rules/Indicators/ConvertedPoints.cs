using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>
/// 单项得分 × 权重占比 = 折算得分. Units fill in 单项得分 in one of two ways: of 100 points, so that full points are the
/// share, or of the share itself, so that full points are share × share (25 × 25% = 6.25). Which, is the same for a form.
/// </summary>
internal sealed class ConvertedPoints
{
    // A form without 单项得分 converts where this many indicators, and at least half of those scored, have the converted score.
    private const int ConvertedAtLeast = 2;

    private readonly bool isOfShare;

    private ConvertedPoints(bool isOfShare) => this.isOfShare = isOfShare;

    public static ConvertedPoints Of(IReadOnlyList<Indicator> indicators)
    {
        var raw = indicators.Where(i => i is { RawScore: { } single, WeightShare: { } share } && single.Value.IsUsable() && share.Value.IsUsable()).ToList();
        if (raw.Count > 0)
            return new(raw.TrueForAll(i => i.RawScore!.Value.Value <= i.WeightShare!.Value.Value) && raw.Exists(i => i.RawScore!.Value.Value > 0));
        var scored = indicators.Where(i => i is { Weight: { } weight, Score: not null } && weight.Value.IsUsable()).ToList();
        var converted = scored.Count(i => i.Score!.Value.Value != i.Weight!.Value.Value && i.Score.Value.Value == Of(i.Weight.Value, i.Weight.Value).Value);
        return new(converted >= ConvertedAtLeast && converted * 2 >= scored.Count);
    }

    /// <summary>What a met target gives.</summary>
    public Points Full(Indicator indicator, Points weight) => isOfShare ? Of(weight, indicator.WeightShare?.Value ?? weight) : weight;

    public Sourced<Points>? Product(Indicator indicator) => indicator is { RawScore: { } single, WeightShare: { } share } && single.Value.IsUsable() && share.Value.IsUsable()
        ? single.With(Of(single.Value, share.Value))
        : null;

    private static Points Of(Points single, Points share) =>
        new(new Figure(Math.Round(single.Value * share.Value / 100m, 2, MidpointRounding.AwayFromZero), 2));
}
