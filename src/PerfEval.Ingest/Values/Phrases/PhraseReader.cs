using PerfEval.Ingest.Values.Dates;
using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>
/// Reads a phrase that states one figure or one date: ≥218万人, 至少全年完成2次, 参保率稳定在常住人口98%, 2023年12月底前.
/// Null for everything else: no figure, several, a vague one, or words around it that say more than the figure.
/// </summary>
internal sealed class PhraseReader(QuantitySetting setting)
{
    private const int LongestPhrase = 60;
    private const int LongestLabel = 40;
    private const int LongestActivity = 10;
    private const int LongestNoun = 6;
    private const int LongestDateLabel = 16;
    private const int LongestTask = 12;
    private readonly ValueVocabulary words = setting.Vocabulary;

    public Quantity? Read(FoldedText folded) => Read(folded, out _);

    /// <param name="folded">The phrase.</param>
    /// <param name="label">The words that name the figure, as written; null where none do.</param>
    public Quantity? Read(FoldedText folded, out string? label)
    {
        label = null;
        var core = PhraseShape.Core(folded);
        if (core.Text.Length > LongestPhrase)
            return null;
        if (words.Intervals.Read(core) is { } interval)
            return ReadNumber(core, interval, out label);
        var scan = Scan(core);
        if (scan.IsVague)
            return null;
        var figures = Stated(scan);
        if (figures.Count == 0)
            return scan.Dates.Count == 1 && scan.Figures.All(f => f.IsChinese) ? ReadDate(core, scan.Dates[0]) : null;
        return figures.Count == 1 ? ReadNumber(core, figures[0], out label) : null;
    }

    public ScannedText Scan(FoldedText folded) => words.Scanner.Scan(folded.Text, setting);

    /// <summary>The figures that count: outside brackets if any are, in digits if any are, and what is written twice (854万854万) once.</summary>
    public static IReadOnlyList<FigureSpan> Stated(ScannedText scan)
    {
        IReadOnlyList<FigureSpan> figures = scan.Figures;
        if (figures.Count > 1 && figures.Any(f => !f.IsChinese))
            figures = [.. figures.Where(f => !f.IsChinese)];
        if (figures.Count > 1 && PhraseShape.Bracketed(scan.Text) is var bracketed && figures.Any(f => !bracketed[f.Start]))
            figures = [.. figures.Where(f => !bracketed[f.Start])];
        if (figures.Count == 2 && figures[0].IsRepeatedBy(figures[1]))
            figures = [figures[0] with { End = figures[1].End }];
        return figures;
    }

    private Quantity? ReadNumber(FoldedText core, FigureSpan figure, out string? label)
    {
        label = null;
        var text = core.Text;
        var isBracketed = PhraseShape.Bracketed(text)[figure.Start];
        if (isBracketed && !IsFiller(PhraseShape.Outer(text, 0, text.Length)))
            return null;
        var (before, after) = ("", "");
        if (!isBracketed && !(TryLastClause(PhraseShape.Outer(text, 0, figure.Start), out before) && TryFirstClause(PhraseShape.Outer(text, figure.End, text.Length), out after)))
            return null;
        var isDayOfMonth = figure.Unit == "日" && words.Dates.Recurring.Before(before, before.Length, out _) > 0;
        if (isDayOfMonth || IsDayWithoutMonth(figure) || words.Negations.IsIn(before) || words.Negations.IsIn(after) || !TryFarOperator(before, out var far))
            return null;
        var isBeforeNeutral = words.Neutral.Covers(before);
        var isAfterNeutral = words.Neutral.Covers(after);
        var printed = figure.Printed ?? far;
        var isReadable = figure.IsChinese
            ? isBeforeNeutral && (isAfterNeutral || words.CountedNouns.Covers(after)) && (figure.Unit is not null || (text.Length == figure.End - figure.Start && (setting.HasUnit || IsFullNumeral(text))))
            : IsLabel(before, isBeforeNeutral, figure, printed, isAfterNeutral) && (isAfterNeutral || IsCounted(after, figure, before));
        if (!isReadable)
            return null;
        label = Label(core, figure, before, after, isBeforeNeutral, isAfterNeutral);
        return setting.Complete(figure, printed) is { } quantity
            ? quantity with { Text = core.AsWritten(0, text.Length), Direction = words.Directions.OfFigure(quantity.Direction, before) }
            : null;
    }

    private Quantity? ReadDate(FoldedText core, DateSpan date)
    {
        var text = core.Text;
        if (date.Day is not { } day || date.IsRecurring)
            return null;
        if (!TryLastClause(PhraseShape.Outer(text, 0, date.Start), out var before) || !TryFirstClause(PhraseShape.Outer(text, date.End, text.Length), out var after))
            return null;
        Comparator? printed = date.IsDeadline ? Comparator.AtMost : null;
        if (words.Dates.Latest.Before(before, before.Length, out _) is var latest and > 0)
            (before, printed) = (before[..^latest], Comparator.AtMost);
        else if (words.OperatorsBefore.Before(before, before.Length, out var comparator) is var length and > 0)
            (before, printed) = (before[..^length], comparator);
        var isBeforeNeutral = words.Neutral.Covers(before) && before is not ("年" or "年度");
        var isAfterNeutral = words.Neutral.Covers(after) && after is not "年";
        if (words.Negations.IsIn(before) || words.Negations.IsIn(after) || before.Length > LongestDateLabel || before.Any(char.IsAsciiDigit))
            return null;
        if (date.IsYearOnly && (!((isBeforeNeutral || before.Length == 0) && isAfterNeutral) || words.Dates.NotBehindYear.IsIn(after)))
            return null;
        if (!isAfterNeutral && !(date.IsDeadline && after.Length <= LongestTask && after.All(char.IsLetter)))
            return null;
        return new()
        {
            Text = core.AsWritten(0, text.Length),
            Kind = QuantityKind.Date,
            Date = day,
            Operator = printed,
        };
    }

    /// <summary>一百二十, 三十, 一百二十三万: cannot be anything but a number. 三 and 二〇二三 can.</summary>
    private static bool IsFullNumeral(string text) => text.Length > 1 && text.AsSpan().IndexOfAny("十百千万亿拾佰仟") >= 0;

    /// <summary>1231日: the 31st of December without its 月, or so many days. Nothing tells.</summary>
    private static bool IsDayWithoutMonth(FigureSpan figure) =>
        figure is { Unit: "日" or "号", HasMagnitude: false, IsChinese: false, Upper: null, Value: { Decimals: 0, Value: >= 1001m and <= 1231m } } && figure.Value.Value % 100m is >= 1m and <= 31m;

    private bool IsLabel(string before, bool isNeutral, FigureSpan figure, Comparator? printed, bool isAfterNeutral)
    {
        if (isNeutral)
            return true;
        if (before.Length > (isAfterNeutral ? LongestLabel : LongestActivity) || before[^1] is '-' or '—' or '/' or '×' or '*' or '+' or '^' or '.' || before.AsSpan().IndexOfAny("≥≤><") >= 0)
            return false;
        return figure.Unit is not null || figure.HasMagnitude || printed is not null || before[^1] == ':' || words.LabelEndings.Before(before, before.Length, out _) > 0;
    }

    /// <summary>What is counted, behind its figure: 12个行政村. Not a clause of its own, nor the end of another name (500吨粮食储备到位率).</summary>
    private bool IsCounted(string after, FigureSpan figure, string before)
    {
        if (figure.Unit is null || after.Length > LongestNoun || !after.All(char.IsLetterOrDigit) || (before.Length > 0 && before.Any(c => !char.IsLetter(c) && c != ':')))
            return false;
        if (words.Verbs.IsIn(after) || words.Dates.Deadline.At(after, 0, out _) > 0 || after[0] == '后')
            return false;
        var isTime = words.Units.FamilyRate(words.Units.Leader(figure.Unit), "小时") is not null;
        var isOtherName = figure.Unit is not ("%" or "‰") && words.PercentEndings.Before(after, after.Length, out _) > 0;
        return !isTime && !isOtherName;
    }

    /// <summary>A comparator that words part from its figure. A comparison with something else makes the phrase unreadable.</summary>
    private bool TryFarOperator(string before, out Comparator? comparator)
    {
        comparator = null;
        for (var at = 0; at < before.Length;)
        {
            var length = words.OperatorsBefore.At(before, at, out var found);
            if (length < 2)
            {
                at += Math.Max(length, 1);
                continue;
            }

            var word = before.Substring(at, length);
            at += length;
            if (words.FarOperators.Is(word) || words.Neutral.Covers(before[at..]))
                comparator = found;
            else if (words.Comparisons.Is(word))
                return false;
        }

        return true;
    }

    /// <summary>The clause in front of a figure; false where clauses before that say something.</summary>
    private bool TryLastClause(string text, out string clause)
    {
        var cut = text.TrimEnd(',', '、', ';', ' ').LastIndexOfAny(['。', ';', ',', '、', '!', '?', '①']);
        clause = text[(cut + 1)..].Trim(',', '、', ';', ' ', '"', '“', '”');
        return cut < 0 || IsFiller(text[..cut]);
    }

    private bool TryFirstClause(string text, out string clause)
    {
        var trimmed = text.TrimStart(',', '、', ';', ' ', '"', '“', '”');
        var isOwnClause = trimmed.Length < text.Length;
        var cut = trimmed.IndexOfAny(['。', ';', ',', '、', '!', '?', '①']);
        clause = (cut < 0 ? trimmed : trimmed[..cut]).Trim('"', '“', '”', ' ', '.');
        var isReadable = (cut < 0 || IsFiller(trimmed[cut..])) && (!isOwnClause || IsFiller(clause));

        // A clause of its own that only says it was reached says nothing of what is counted.
        if (isOwnClause && isReadable)
            clause = "";
        return isReadable;
    }

    private bool IsFiller(string text) => words.Neutral.Covers(text) || words.Levels.Read(text) is not null;

    private string? Label(FoldedText core, FigureSpan figure, string before, string after, bool isBeforeNeutral, bool isAfterNeutral)
    {
        if (before.Length > 0 && !(isBeforeNeutral && !isAfterNeutral))
        {
            var end = figure.Start;
            while (end > 0 && !char.IsLetterOrDigit(core.Text[end - 1]) && core.Text[end - 1] is not (')' or '”'))
                end--;
            var tail = words.LabelTails.Before(core.Text, end, out _);
            var start = end > 0 ? core.Text.LastIndexOf(':', end - 1) + 1 : 0;
            return start < end - tail ? core.AsWritten(start, end - tail).Trim() : null;
        }

        return after.Length > 0 && !isAfterNeutral ? core.AsWritten(figure.End, core.Text.Length).Trim() : null;
    }
}
