using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules;

/// <summary>How rules print figures and quote operands.</summary>
internal static class RuleText
{
    /// <summary>Without trailing zeros: 7.50 → 7.5.</summary>
    public static string Print(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>50+20+10, or the first eight and 「…」.</summary>
    public static string PrintSum(IEnumerable<decimal> values)
    {
        var all = values.Select(Print).ToList();
        return all.Count <= 8 ? string.Join('+', all) : string.Join('+', all.Take(8)) + "+…";
    }

    /// <summary>At most so many characters of a text, none of them cut in two.</summary>
    public static string Beginning(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    public static Evidence AsEvidence<T>(this Sourced<T> sourced, string role) => new(role, sourced.Text, sourced.At);

    public static Evidence AsEvidence(this Quantity quantity, string role, Indicator of) => new(role, quantity.Text, quantity.At ?? of.Name.At);

    /// <summary>The opening of the evaluation: what a finding about something missing points at.</summary>
    public static Evidence OpeningOf(Evaluation evaluation) => evaluation.Opening.AsEvidence("位置");
}
