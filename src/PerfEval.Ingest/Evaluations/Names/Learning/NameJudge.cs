using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>The meaning that a name most likely has.</summary>
/// <param name="Candidate">The meaning.</param>
/// <param name="Confidence">How often such a meaning is right.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Judgement(Candidate Candidate, float Confidence);

/// <summary>Chooses among candidates and says how sure the choice is.</summary>
/// <param name="ranking">Odds of a candidate by its own signs.</param>
/// <param name="sureness">Odds of the best one, which also knows how far behind the runner-up is.</param>
internal sealed class NameJudge(Calibration ranking, Calibration sureness)
{
    /// <summary>Further behind than this makes no difference.</summary>
    private const float Far = 4f;

    public Calibration Ranking => ranking;
    public Calibration Sureness => sureness;

    /// <summary>Null where there is no candidate.</summary>
    public Judgement? Best(IReadOnlyList<Candidate> candidates) =>
        Chosen(ranking, candidates) is { } chosen ? new(chosen, sureness.Confidence(chosen.Signs)) : null;

    /// <summary>The best candidate with the signs that tell of the runner-up.</summary>
    public static Candidate? Chosen(Calibration ranking, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 0)
            return null;
        var (best, bestScore, second) = (candidates[0], float.NegativeInfinity, float.NegativeInfinity);
        foreach (var candidate in candidates)
        {
            var score = ranking.Score(candidate.Signs);
            if (score > bestScore)
                (best, bestScore, second) = (candidate, score, bestScore);
            else
                second = MathF.Max(second, score);
        }

        float[] signs = [.. best.Signs];
        signs[^2] = MathF.Min(Far, bestScore - second) / Far;
        signs[^1] = second > 0f ? 1f : 0f;
        return best with { Signs = signs };
    }

    /// <param name="outcomes">The candidates of each name held out, and what it means.</param>
    /// <param name="cancellation">Ends it.</param>
    public static NameJudge Fit(IReadOnlyList<HeldOutName> outcomes, CancellationToken cancellation)
    {
        var ranking = Calibration.Fit([.. outcomes.SelectMany(o => o.Candidates.Select(c => (c.Signs, c.Meaning == o.Name.Meaning)))], CandidateSigns.Own, cancellation);
        var chosen = outcomes.Select(o => (Best: Chosen(ranking, o.Candidates), o.Name.Meaning)).Where(o => o.Best is not null);
        return new(ranking, Calibration.Fit([.. chosen.Select(o => (o.Best!.Value.Signs, o.Best.Value.Meaning == o.Meaning))], CandidateSigns.Count, cancellation));
    }
}
