namespace PerfEval.Ingest.Warehouse.Sampling;

/// <summary>How a spot check is drawn.</summary>
public enum SampleMethod
{
    /// <summary>Every set of that size as likely.</summary>
    Simple,

    /// <summary>Every evaluation as likely, spread over the units in proportion to what they submitted.</summary>
    ByUnit,

    /// <summary>Every rule's evaluations as many, as far as there are; those without findings are one more group.</summary>
    ByRule,

    /// <summary>The more likely, the more findings and the more money.</summary>
    Risk,
}

/// <summary>An evaluation that can be drawn.</summary>
/// <param name="ContentKey">Of its file: the order of the frame depends on contents, not on when they were loaded.</param>
/// <param name="Stratum">Unit or rule that it stands for; null where none.</param>
/// <param name="Weight">How likely against others, for <see cref="SampleMethod.Risk"/>.</param>
internal sealed record FrameItem(string ContentKey, long SubmissionId, int EvaluationNo, string? Stratum, decimal Weight);

/// <summary>Drawn, with the probability that it had.</summary>
internal sealed record DrawnItem(FrameItem Item, decimal Probability);

/// <summary>
/// Draws a sample of fixed size: the frame is put in order of content, shuffled within its strata and the strata among themselves,
/// and every 1/π-th is taken from a random start (systematic sampling with given probabilities, W. G. Madow 1949). Each item's
/// inclusion probability is exactly the one stated; with equal ones and one stratum every set is as likely.
/// </summary>
internal static class SampleFrame
{
    public static IReadOnlyList<DrawnItem> Draw(IEnumerable<FrameItem> frame, SampleMethod method, int size, long seed)
    {
        var random = new SplitMix64(seed);
        var strata = frame.OrderBy(i => i.ContentKey, StringComparer.Ordinal).ThenBy(i => i.EvaluationNo)
            .GroupBy(i => method is SampleMethod.ByUnit or SampleMethod.ByRule ? i.Stratum ?? "" : "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        var total = strata.Sum(s => s.Count);
        if (total == 0 || size <= 0)
            return [];
        foreach (var stratum in strata)
            random.Shuffle(stratum);
        random.Shuffle(strata);
        var likely = method switch
        {
            SampleMethod.ByRule => Evenly(strata, size),
            SampleMethod.Risk => ByWeight(strata, size),
            _ => strata.SelectMany(s => s.Select(i => new DrawnItem(i, Math.Min(1m, (decimal)size / total)))),
        };
        return Systematic([.. likely], Math.Min(size, total), random.Fraction());
    }

    private static List<DrawnItem> Systematic(List<DrawnItem> items, int size, decimal start)
    {
        var drawn = new List<DrawnItem>();
        var (sum, point) = (0m, start);
        for (var i = 0; i < items.Count; i++)
        {
            // The probabilities add up to the size but for the last digits of a decimal.
            sum = i == items.Count - 1 ? size : sum + items[i].Probability;
            if (point < sum && drawn.Count < size)
            {
                drawn.Add(items[i] with { Probability = Math.Round(items[i].Probability, 12, MidpointRounding.AwayFromZero) });
                point += 1m;
            }
        }

        return drawn;
    }

    /// <summary>As many from each stratum, and all of those that have fewer.</summary>
    private static IEnumerable<DrawnItem> Evenly(List<List<FrameItem>> strata, int size)
    {
        var (left, groups) = ((decimal)size, strata.Count);
        var share = new Dictionary<List<FrameItem>, decimal>();
        foreach (var stratum in strata.OrderBy(s => s.Count))
        {
            var taken = Math.Min(stratum.Count, left / groups);
            share[stratum] = taken / stratum.Count;
            left -= taken;
            groups--;
        }

        return strata.SelectMany(s => s.Select(i => new DrawnItem(i, share[s])));
    }

    /// <summary>In proportion to the weights; whoever would come to more than certain is certain, and the rest share what is left.</summary>
    private static IEnumerable<DrawnItem> ByWeight(List<List<FrameItem>> strata, int size)
    {
        var items = strata.SelectMany(s => s).ToList();
        if (size >= items.Count)
            return items.Select(i => new DrawnItem(i, 1m));
        var (certain, left, weight) = (new HashSet<FrameItem>(ReferenceEqualityComparer.Instance), size, items.Sum(i => i.Weight));
        foreach (var item in items.OrderByDescending(i => i.Weight))
        {
            if (left == 0 || item.Weight * left < weight)
                break;
            certain.Add(item);
            weight -= item.Weight;
            left--;
        }

        return items.Select(i => new DrawnItem(i, certain.Contains(i) ? 1m : i.Weight * left / weight));
    }
}
