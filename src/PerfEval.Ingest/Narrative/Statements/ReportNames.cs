using System.Text.RegularExpressions;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// What a report calls itself, and what is left of a phrase when those names, years and words that say nothing are
/// taken away. What is left names something else: a single project, a fund, a sort of spending.
/// </summary>
internal sealed partial class ReportNames(string? project, string? unit, string? place, int? year)
{
    private readonly IReadOnlyList<string> names =
        [.. new[] { project, unit, place }.Where(n => !string.IsNullOrEmpty(n)).Select(n => Folding.Fold(n!)).OrderByDescending(n => n.Length)];

    private const int MinUnitTail = 3;
    private const int MaxUnitTail = 30;
    private readonly string unitName = unit is null ? "" : Folding.Fold(unit);

    [GeneratedRegex(@"\G(?:(?<year>20\d\d)(?:(?=年[初中末底终])|年(?:度)?(?:\d{1,2}月)?(?:\d{1,2}日)?)|\d{1,2}月(?:\d{1,2}日)?)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"20\d\d(?=年)", RegexOptions.None, 10_000)]
    private static partial Regex NamedYear { get; }

    /// <summary>The year evaluated.</summary>
    public int? Year => year;

    /// <summary>The phrase names a year other than the one evaluated.</summary>
    public bool NamesOtherYear(string phrase) =>
        year is { } own && NamedYear.Matches(phrase).Any(m => m.Value != own.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static bool NamesYear(string phrase) => NamedYear.IsMatch(phrase);

    /// <summary>The phrase names the year evaluated, and no other.</summary>
    public bool NamesOwnYear(string phrase) => year is not null && NamesYear(phrase) && !NamesOtherYear(phrase);

    /// <summary>The phrase speaks of the report's own subject: nothing is left, or only pieces of its names.</summary>
    /// <param name="phrase">Folded, without blanks.</param>
    /// <param name="vocabulary">Words that say nothing of the subject.</param>
    /// <param name="found">Is given every word of the vocabulary in turn.</param>
    public bool IsOwn(string phrase, WordList vocabulary, Action<string>? found = null)
    {
        var rest = new List<char>();
        for (var i = 0; i < phrase.Length;)
        {
            var name = names.FirstOrDefault(n => phrase.AsSpan(i).StartsWith(n, StringComparison.Ordinal));
            if (name is not null)
            {
                i += name.Length;
            }
            else if (Date.Match(phrase, i) is { Success: true } date)
            {
                if (date.Groups["year"].Success && year is { } own && date.Groups["year"].Value != own.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    return false;
                i += date.Length;
            }
            else if (UnitTailAt(phrase, i) is var tail && tail > vocabulary.LengthAt(phrase, i))
            {
                i += tail;
            }
            else if (vocabulary.LengthAt(phrase, i) is > 0 and var length)
            {
                found?.Invoke(phrase.Substring(i, length));
                i += length;
            }
            else
            {
                if (char.IsLetterOrDigit(phrase[i]))
                    rest.Add(phrase[i]);
                i++;
            }
        }

        return IsMadeOfNames(string.Concat(rest));
    }

    /// <summary>市公安局 in the report of 青柳市公安局: its own name without the place, and 市 no source of money.</summary>
    private int UnitTailAt(string phrase, int index)
    {
        for (var length = Math.Min(Math.Min(unitName.Length, MaxUnitTail), phrase.Length - index); length >= MinUnitTail; length--)
        {
            if (unitName.AsSpan().EndsWith(phrase.AsSpan(index, length), StringComparison.Ordinal))
                return length;
        }

        return 0;
    }

    /// <summary>城乡低保 is made of pieces of 城乡居民低保补助资金; 基金 is not.</summary>
    private bool IsMadeOfNames(string rest)
    {
        for (var i = 0; i < rest.Length;)
        {
            var piece = 0;
            for (var length = 2; i + length <= rest.Length && names.Any(n => n.Contains(rest.Substring(i, length), StringComparison.Ordinal)); length++)
                piece = length;
            if (piece == 0)
                return false;
            i += piece;
        }

        return true;
    }
}
