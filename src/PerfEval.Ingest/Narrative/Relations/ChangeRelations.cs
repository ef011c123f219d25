using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>由29种增加到38种，增加9种，增长31%; 2022年收入100万元，2023年收入120万元，同比增长20%.</summary>
internal static partial class ChangeRelations
{
    [GeneratedRegex(@"(?<year>20[0-9]{2})年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year { get; }

    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        (StatedFigure Before, StatedFigure After)? open = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            var figure = sentence[i];
            if (Pair(sentence[i - 1], figure) is { } pair)
            {
                open = pair;
                continue;
            }

            if (open is not { } change || !figure.IsPlain || !IsChange(figure))
            {
                // Another subject: what follows is no longer about this change.
                open = figure.IsPercent || open is null || figure.Mention.Label.Length == 0 ? open : null;
                continue;
            }

            IReadOnlyList<Operand> operands = [change.After.ToOperand(), change.Before.ToOperand()];
            if (figure.IsPercent && change.After.Unit != "%")
                yield return new(RelationKind.Growth, figure.ToOperand(), operands);
            else if (figure.IsAlike(change.After) || (change.After.IsPercent && figure.Unit == "百分点"))
                yield return new(RelationKind.Difference, figure.ToOperand(), change.After.Value >= change.Before.Value ? operands : [operands[1], operands[0]]);
        }
    }

    private static (StatedFigure Before, StatedFigure After)? Pair(StatedFigure first, StatedFigure second)
    {
        if (!first.IsAlike(second) || first.Unit is null)
            return null;
        var words = first.Vocabulary;
        if (words.From.IsIn(first.Words) && (words.To.Ends(second.Words) || words.To.StartsOff(second.Gap.TrimStart('，', ','))))
            return (first, second);

        // 2023年120万元，较2022年的100万元增长20%.
        if (words.Than.StartsOff(second.Words) && (IsEarlier(second, first) || words.Beginnings.IsIn(second.Words)))
            return (second, first);
        if (IsEarlier(first, second) && first.Subject == second.Subject)
            return (first, second);

        // 2023年受理120件，2022年为100件; 决算支出4万元，上年决算支出5万元.
        return IsEarlier(second, first) && second.TimelessSubject is var subject && (subject.Length == 0 || subject == first.TimelessSubject) ? (second, first) : null;
    }

    /// <summary>The first is of the year before the second's, and says so.</summary>
    private static bool IsEarlier(StatedFigure first, StatedFigure second)
    {
        var (a, b) = (YearOf(first), YearOf(second));
        return a is { } x && b is { } y ? x == y - 1 : a is null && first.Vocabulary.Earlier.IsIn(first.Words) && !second.Vocabulary.Earlier.IsIn(second.Words);
    }

    private static int? YearOf(StatedFigure figure) =>
        Year.Matches(figure.Words) is { Count: 1 } matches ? int.Parse(matches[0].Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Nothing but the words of growth stand before it: 同比增长, 增幅为.</summary>
    private static bool IsChange(StatedFigure figure)
    {
        var words = figure.AllWords.Labels.Trailing.TrimEnd(figure.Words.Trim('，', ',', '、'));
        return figure.Vocabulary.Growth.Contains(words) || figure.Vocabulary.Growth.Contains(figure.Words);
    }
}
