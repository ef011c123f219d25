using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// 由29种增加到38种，增加9种，增长31%; 2022年收入100万元，2023年收入120万元，同比增长20%; 支出100万元，较上年增加20万元，增长25%; 与2022年支出80万元相比，增加20万元，增长25%.
/// </summary>
internal static partial class ChangeRelations
{
    [GeneratedRegex(@"(?<year>20[0-9]{2})年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year { get; }

    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        Change? open = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            var figure = sentence[i];
            if (Opened(sentence, i) is { } change)
            {
                open = change;
                continue;
            }

            if (open is null || !figure.IsPlain || !IsChange(figure, open))
            {
                // Another subject: what follows is no longer about this change.
                open = figure.IsPercent || open is null || figure.Mention.Label.Length == 0 ? open : null;
                continue;
            }

            if (open.Told(figure) is { } relation)
                yield return relation;
            if (open is { After: null, Delta: null, Before: { } before } && figure.IsAlike(before))
                open = open with { Delta = figure };
        }
    }

    private static Change? Opened(IReadOnlyList<StatedFigure> sentence, int i)
    {
        var figure = sentence[i];
        if (i > 0 && Pair(sentence[i - 1], figure) is { } pair)
            return new(pair.Before, pair.After, null);
        if (i > 0 && IsLevel(sentence, i - 1, figure))
            return new(null, sentence[i - 1], figure);
        return i + 1 < sentence.Count && ComparedWords.IsCompared(figure) && figure.IsAlike(sentence[i + 1]) ? new(figure, null, null) : null;
    }

    private static (StatedFigure Before, StatedFigure After)? Pair(StatedFigure first, StatedFigure second)
    {
        // 较上年增加20万元 tells by how much, not what it was.
        if (!first.IsAlike(second) || first.Unit is null || ComparedWords.IsMove(first) || ComparedWords.IsMove(second))
            return null;
        var words = first.Vocabulary;
        if (words.From.IsIn(first.Words) && (words.To.Ends(second.Words) || words.To.StartsOff(second.Gap.TrimStart('，', ','))))
            return (first, second);

        // 2023年120万元，较2022年的100万元增长20%.
        if ((words.Than.StartsOff(second.Words) || ComparedWords.IsCompared(second)) && (IsEarlier(second, first) || words.Beginnings.IsIn(second.Words)))
            return (second, first);
        if (IsEarlier(first, second) && first.Subject == second.Subject)
            return (first, second);

        // 2023年受理120件，2022年为100件; 决算支出4万元，上年决算支出5万元.
        return IsEarlier(second, first) && second.TimelessSubject is var subject && (subject.Length == 0 || subject == first.TimelessSubject) ? (second, first) : null;
    }

    /// <summary>支出100万元，较上年增加20万元: the figure is what the one before it moved by, and no other one may be meant.</summary>
    private static bool IsLevel(IReadOnlyList<StatedFigure> sentence, int at, StatedFigure delta)
    {
        var level = sentence[at];
        if (!level.IsAlike(delta) || level.Unit is null or "%" or "百分点" || level.IsContinuation || ComparedWords.IsMove(level) || ComparedWords.OfEarlier(delta) is null || delta.Value >= level.Value)
            return false;
        if (level.Vocabulary.Earlier.IsIn(level.Words) || level.Vocabulary.Beginnings.IsIn(level.Words) || level.Vocabulary.Partial.IsIn(level.Gap) || level.Gap.Contains('(', StringComparison.Ordinal) || YearOf(delta) >= YearOf(level))
            return false;

        // 接待费5万元，用车费11万元，较上年减少2万元: of both together or of the last, nobody says.
        for (var i = at; i > 0 && !sentence[i].Gap.Contains(';', StringComparison.Ordinal); i--)
        {
            var other = sentence[i - 1];
            if (other.IsAlike(level) && (other.Role is null || other.Role == level.Role))
                return false;
        }

        return true;
    }

    /// <summary>The first is of the year before the second's, and says so.</summary>
    private static bool IsEarlier(StatedFigure first, StatedFigure second)
    {
        var (a, b) = (YearOf(first), YearOf(second));
        return a is { } x && b is { } y ? x == y - 1 : a is null && first.Vocabulary.Earlier.IsIn(first.Words) && !second.Vocabulary.Earlier.IsIn(second.Words);
    }

    private static int? YearOf(StatedFigure figure) =>
        Year.Matches(figure.Words) is { Count: 1 } matches ? int.Parse(matches[0].Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Nothing but the words of growth stand before it, or of the time that it is measured from: 同比增长, 增幅为, 较2022年增加.</summary>
    private static bool IsChange(StatedFigure figure, Change open) =>
        ComparedWords.Growth(figure, figure.Words) is not null
        || (ComparedWords.OfEarlier(figure) is not null && (YearOf(figure) is not { } year || open.Before is null || YearOf(open.Before) == year));

    /// <summary>What is known of a quantity that moved: two of what it was, what it is, and by how much.</summary>
    private sealed record Change(StatedFigure? Before, StatedFigure? After, StatedFigure? Delta)
    {
        /// <summary>The relation of what it moved by; null where the words leave open which there is.</summary>
        public Relation? Told(StatedFigure figure)
        {
            if (this is { Before: { } before, After: { } after })
            {
                IReadOnlyList<Operand> operands = [after.ToOperand(), before.ToOperand()];

                // 由68%提高到75%，增长10.29%: of a percentage, points or a percentage of it.
                if (figure.IsPercent)
                    return after.Unit == "%" ? null : new(RelationKind.Growth, figure.ToOperand(), operands);
                return figure.IsAlike(after) || (after.IsPercent && figure.Unit == "百分点")
                    ? new(RelationKind.Difference, figure.ToOperand(), after.Value >= before.Value ? operands : [operands[1], operands[0]])
                    : null;
            }

            if (!figure.IsPercent || Delta is not { } delta)
                return null;
            if (Before is { } was)
                return new(RelationKind.Share, figure.ToOperand(), [delta.ToOperand(), was.ToOperand()]);
            var fell = ComparedWords.HasFallen(delta);
            return fell == ComparedWords.HasFallen(figure) || ComparedWords.IsNeutral(figure)
                ? new(fell ? RelationKind.Decrease : RelationKind.Increase, figure.ToOperand(), [After!.ToOperand(), delta.ToOperand()])
                : null;
        }
    }
}
