namespace PerfEval.Ingest.Warehouse.Sampling;

/// <summary>How many have to be drawn for a share (of wrong evaluations, say) to be known within a stated error.</summary>
public static class SampleSize
{
    /// <summary>
    /// n0 = z² p (1 − p) / e², and n = n0 / (1 + (n0 − 1) / N) of a population of N, rounded up: the usual size for a simple
    /// random sample, with the finite population correction.
    /// </summary>
    /// <param name="population">N.</param>
    /// <param name="error">e, half the width of the interval: 0.05 for ±5 percentage points.</param>
    /// <param name="confidence">0.95 for 95%.</param>
    /// <param name="share">p, the share expected; one half asks for the most.</param>
    public static long Needed(long population, decimal error, decimal confidence, decimal share = 0.5m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        if (error is <= 0 or >= 1)
            throw new ArgumentOutOfRangeException(nameof(error), error, "Between 0 and 1.");
        var z = StandardScore(confidence);
        if (population == 0)
            return 0;
        var first = z * z * share * (1m - share) / (error * error);
        return Math.Min(population, Math.Max(1, (long)Math.Ceiling(first / (1m + ((first - 1m) / population)))));
    }

    /// <summary>z: how many standard errors to either side hold the confidence: 1.96 for 0.95.</summary>
    public static decimal StandardScore(decimal confidence) => confidence is > 0 and < 1
        ? (decimal)Quantile((double)((1m + confidence) / 2m))
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Between 0 and 1.");

    /// <summary>The quantile of the standard normal distribution, to nine digits (P. J. Acklam's rational approximation), for p of one half and more.</summary>
    private static double Quantile(double p)
    {
        if (p <= 1 - 0.02425)
        {
            var q = p - 0.5;
            var r = q * q;
            return (((((((((((-39.69683028665376 * r) + 220.9460984245205) * r) - 275.9285104469687) * r) + 138.3577518672690) * r) - 30.66479806614716) * r) + 2.506628277459239) * q)
                / (((((((((-54.47609879822406 * r) + 161.5858368580409) * r) - 155.6989798598866) * r) + 66.80131188771972) * r) - 13.28068155288572) * r + 1);
        }

        var t = Math.Sqrt(-2 * Math.Log(1 - p));
        return -(((((((((-0.007784894002430293 * t) - 0.3223964580411365) * t) - 2.400758277161838) * t) - 2.549732539343734) * t) + 4.374664141464968) * t + 2.938163982698783)
            / (((((((0.007784695709041462 * t) + 0.3224671290700398) * t) + 2.445134137142996) * t) + 3.754408661907416) * t + 1);
    }
}
