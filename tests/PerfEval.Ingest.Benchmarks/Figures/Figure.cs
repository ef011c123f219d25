using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>A figure as measured in several rounds, or once: the median with the least and the most.</summary>
internal sealed partial record Figure(Measure Measure, double Median, double Least, double Most)
{
    public static Figure Of(Measure measure, IEnumerable<double> rounds)
    {
        var sorted = rounds.Order().ToList();
        return sorted.Count == 0 ? throw new ArgumentException("nothing was measured", nameof(rounds)) : new(measure, Middle(sorted), sorted[0], sorted[^1]);
    }

    public static Figure Of(Measure measure, double once) => new(measure, once, once, once);

    /// <summary>Each round's figure by that of another work in the same round.</summary>
    public static Figure RatioOf(IReadOnlyList<double> rounds, IReadOnlyList<double> floor) => Of(Measure.Ratio, rounds.Zip(floor, (r, f) => r / f));

    /// <summary>Where single rounds vary too much to say anything: the medians of every third of them, which differ as the medians of three runs would.</summary>
    public static IReadOnlyList<double> MediansOfThirds(IReadOnlyList<double> rounds) =>
        [.. Enumerable.Range(0, Math.Min(3, rounds.Count)).Select(third => Middle([.. rounds.Where((_, i) => i % 3 == third).Order()]))];

    /// <summary>Whether a repetition's median lies where a repetition must.</summary>
    public bool Allows(double repeated) =>
        repeated >= (Least / Measure.Slack) - Measure.Allowance && repeated <= (Most * Measure.Slack) + Measure.Allowance;

    /// <summary>Only the median.</summary>
    public string Short => Measure.Print(Median);

    public override string ToString() => Least == Most ? Short : $"{Short} ({Measure.Digits(Least)}–{Measure.Digits(Most)})";

    /// <summary>What <see cref="ToString"/> printed; null where a text is no figure.</summary>
    public static Figure? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var measure = Measure.All.First(m => m.Unit == match.Groups["unit"].Value);
        var median = Number(match.Groups["median"]);
        return match.Groups["least"].Success ? new(measure, median, Number(match.Groups["least"]), Number(match.Groups["most"])) : Of(measure, median);
    }

    private static double Middle(List<double> sorted) => (sorted[sorted.Count / 2] + sorted[(sorted.Count - 1) / 2]) / 2;

    private static double Number(Group group) => double.Parse(group.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<median>-?[\d.,]+) ?(?<unit>×|%|(?:ms|s|/s|MB|KB|power)(?= |\z))(?: \((?<least>-?[\d.,]+)–(?<most>-?[\d.,]+)\))?\z", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Pattern();
}
