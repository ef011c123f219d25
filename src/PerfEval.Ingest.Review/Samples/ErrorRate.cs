using System.Runtime.InteropServices;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Review.Samples;

/// <summary>One evaluation of a spot check that was judged.</summary>
/// <param name="Probability">With which it could be drawn; above 0, at most 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Judged(decimal Probability, bool IsWrong);

/// <summary>How an interval was come by.</summary>
internal enum IntervalMethod
{
    /// <summary>All that there is was judged: nothing is uncertain.</summary>
    Census,

    /// <summary>Every evaluation was as likely to be drawn.</summary>
    Wilson,

    /// <summary>They were not.</summary>
    Hajek,
}

/// <summary>
/// The share of wrong evaluations in what a spot check was drawn from, as the judged ones tell it. While only some of those drawn
/// are judged, they count as a random part of them.
/// </summary>
/// <param name="Share">The estimate, from 0 to 1.</param>
/// <param name="Lower">Of the confidence interval.</param>
/// <param name="Upper">Of the confidence interval.</param>
/// <param name="Confidence">0.95 for 95%.</param>
/// <param name="Method">How the interval was come by.</param>
internal sealed record ErrorRate(decimal Share, decimal Lower, decimal Upper, decimal Confidence, IntervalMethod Method)
{
    /// <param name="judged">Those judged right or wrong.</param>
    /// <param name="drawn">How many were drawn.</param>
    /// <param name="population">From how many.</param>
    /// <param name="confidence">0.95 for 95%.</param>
    /// <returns>Null where none is judged.</returns>
    public static ErrorRate? Of(IReadOnlyCollection<Judged> judged, long drawn, long population, decimal confidence)
    {
        if (judged.Count == 0)
            return null;
        var wrong = judged.Count(j => j.IsWrong);
        population = Math.Max(population, judged.Count);
        if (judged.Count == population)
            return Known((decimal)wrong / judged.Count, IntervalMethod.Census, confidence);
        var first = judged.First().Probability;
        var rate = judged.All(j => j.Probability == first)
            ? Wilson(wrong, judged.Count, population, confidence)
            : Hajek([.. judged], drawn, confidence);

        // What was seen is certain: so many are wrong, and so many right, of all.
        return rate with
        {
            Lower = Math.Max(rate.Lower, (decimal)wrong / population),
            Upper = Math.Min(rate.Upper, 1m - ((decimal)(judged.Count - wrong) / population)),
        };
    }

    /// <summary>
    /// The score interval of E. B. Wilson ("Probable inference, the law of succession, and statistical inference", JASA 22, 1927):
    /// all p with |p̂ − p| ≤ z √(p (1 − p) / n · (N − n) / (N − 1)), the variance of a share drawn without replacement (W. G. Cochran,
    /// Sampling Techniques, 3rd ed. 1977, theorem 3.2).
    /// </summary>
    public static ErrorRate Wilson(long wrong, long judged, long population, decimal confidence)
    {
        var correction = population > 1 ? (decimal)(population - judged) / (population - 1) : 0m;
        return Score((decimal)wrong / judged, judged / Math.Max(correction, 0.000_000_001m), confidence, IntervalMethod.Wilson);
    }

    /// <summary>
    /// J. Hájek's ratio: Σ y/π over Σ 1/π (comment on D. Basu, in Foundations of Statistical Inference, 1971). Its variance by the
    /// residuals e = y − p̂, with Hájek's approximation for samples of fixed size drawn with high entropy, as J.-C. Deville estimates it
    /// ("Estimation de la variance pour les enquêtes en deux phases", 1993; Y. Tillé, Sampling Algorithms, 2006, 7.6):
    /// V = m/(m − 1) Σ (1 − π) (e/π − A)² / (Σ 1/π)², A = Σ (1 − π) e/π / Σ (1 − π), over the m that were not certain to be drawn.
    /// With equal probabilities it is (1 − n/N) p̂ (1 − p̂) / (n − 1), the usual one. The interval is Wilson's for as many independent
    /// draws as have that variance (C. Franco and others, "Comparative study of confidence intervals for proportions in complex
    /// sample surveys", JSSAM 7, 2019), so that it stays within 0 and 1; where all are alike and no variance shows, for Kish's number.
    /// </summary>
    public static ErrorRate Hajek(IReadOnlyList<Judged> judged, long drawn, decimal confidence)
    {
        var taken = Math.Min(1m, (decimal)judged.Count / Math.Max(drawn, judged.Count));
        var items = judged.Select(j => (Probability: j.Probability * taken, Weight: 1m / (j.Probability * taken), Wrong: j.IsWrong ? 1m : 0m)).ToList();
        var all = items.Sum(i => i.Weight);
        var share = items.Sum(i => i.Weight * i.Wrong) / all;
        var variance = Variance([.. items.Where(i => i.Probability < 1m).Select(i => (i.Probability, (i.Wrong - share) * i.Weight))]) / (all * all);
        var uncertain = items.Sum(i => (1m - i.Probability) * i.Weight * i.Weight);
        if (uncertain == 0m)
            return Known(share, IntervalMethod.Hajek, confidence);
        var size = variance > 0m && share is > 0m and < 1m ? share * (1m - share) / variance : all * all / uncertain;
        return Score(share, size, confidence, IntervalMethod.Hajek);
    }

    private static decimal Variance(IReadOnlyList<(decimal Probability, decimal Expanded)> items)
    {
        if (items.Count < 2)
            return 0m;
        var centre = items.Sum(i => (1m - i.Probability) * i.Expanded) / items.Sum(i => 1m - i.Probability);
        return items.Sum(i => (1m - i.Probability) * (i.Expanded - centre) * (i.Expanded - centre)) * items.Count / (items.Count - 1);
    }

    private static ErrorRate Score(decimal share, decimal size, decimal confidence, IntervalMethod method)
    {
        var z = SampleSize.StandardScore(confidence);
        var square = z * z / size;
        var centre = (share + (square / 2m)) / (1m + square);
        var half = Root((share * (1m - share) * square) + (square * square / 4m)) / (1m + square);
        return new(share, Math.Max(0m, centre - half), Math.Min(1m, centre + half), confidence, method);
    }

    private static ErrorRate Known(decimal share, IntervalMethod method, decimal confidence) => new(share, share, share, confidence, method);

    /// <summary>The square root, by Newton's iteration, to the last digits of a decimal.</summary>
    private static decimal Root(decimal square)
    {
        if (square <= 0m)
            return 0m;
        var root = Math.Max(square, 1m);
        for (var i = 0; i < 100; i++)
        {
            var next = (root + (square / root)) / 2m;
            if (next >= root)
                break;
            root = next;
        }

        return root;
    }
}
