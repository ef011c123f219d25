using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>
/// Reads a range whose two ends are printed as bounds of their own: ≥90%且≤100%, 60%以上、80%以下, 90%≤x≤100%, 介于70%和80%之间.
/// Both ends count as inside; where one is excluded (大于90%且小于100%) the text stays words, as a range cannot say that.
/// </summary>
internal sealed class IntervalReader(ValueVocabulary vocabulary)
{
    private const int LongestName = 12;
    private readonly FigureReader figures = vocabulary.Figures;

    /// <param name="core">A phrase without its wrapping.</param>
    /// <returns>The range as one figure; null where the phrase is none, or is no range of this kind.</returns>
    public FigureSpan? Read(FoldedText core)
    {
        var text = core.Text;
        if (!HoldsTwoNumbers(text))
            return null;
        return Between(text) ?? Named(text) ?? Joined(text);
    }

    private static bool HoldsTwoNumbers(string text)
    {
        var (numbers, isInside) = (0, false);
        foreach (var c in text)
        {
            var isNumeral = char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c) || (isInside && c is '.' or ',');
            numbers += isNumeral && !isInside ? 1 : 0;
            isInside = isNumeral;
        }

        return numbers >= 2;
    }

    /// <summary>介于70%和80%之间.</summary>
    private FigureSpan? Between(string text)
    {
        if (vocabulary.BetweenAfter.Before(text, text.Length, out _) is not (> 0 and var after))
            return null;
        for (var i = 0; i < text.Length - after; i++)
        {
            if (vocabulary.BetweenBefore.At(text, i, out _) is not (> 0 and var before))
                continue;
            for (var cut = i + before + 1; cut < text.Length - after; cut++)
            {
                if (vocabulary.Between.At(text, cut, out _) is > 0 and var length
                    && Whole(text[(i + before)..cut]) is { Printed: null } low && Whole(text[(cut + length)..^after]) is { Printed: null } high)
                    return Range(low, high, i, text.Length);
            }
        }

        return null;
    }

    /// <summary>90%≤x≤100%: what is bounded stands between its bounds.</summary>
    private FigureSpan? Named(string text)
    {
        var first = text.AsSpan().IndexOfAny('≤', '≥');
        var last = text.AsSpan().LastIndexOfAny('≤', '≥');
        if (first < 1 || last < first + 2 || last - first > LongestName || text[first] != text[last] || !text[(first + 1)..last].All(char.IsLetter))
            return null;
        if (Whole(text[..first]) is not { Printed: null } left || Whole(text[(last + 1)..]) is not { Printed: null } right)
            return null;
        return text[first] == '≤' ? Range(left, right, 0, text.Length) : Range(right, left, 0, text.Length);
    }

    /// <summary>≥90%且≤100%, 60%以上80%以下.</summary>
    private FigureSpan? Joined(string text)
    {
        for (var cut = 2; cut < text.Length - 1; cut++)
        {
            var length = vocabulary.Joins.At(text, cut, out _);
            if (Whole(text[(cut + length)..]) is not { } right || !(IsBound(right, Comparator.AtLeast) || IsBound(right, Comparator.AtMost)))
                continue;
            if (Ending(text[..cut]) is not { } left || left.Start + 1 >= cut)
                continue;
            if (IsBound(left, Comparator.AtLeast) && IsBound(right, Comparator.AtMost))
                return Range(left, right, left.Start, text.Length);
            if (IsBound(left, Comparator.AtMost) && IsBound(right, Comparator.AtLeast))
                return Range(right, left, left.Start, text.Length);
        }

        return null;
    }

    private FigureSpan? Range(FigureSpan low, FigureSpan high, int start, int end)
    {
        if (low.Upper is not null || high.Upper is not null || low.Value.Value >= high.Value.Value)
            return null;
        var isOneScaled = low.HasMagnitude != high.HasMagnitude && (low.Unit is null || high.Unit is null);
        var areUnlike = low.Unit is not null && high.Unit is not null && !vocabulary.Units.Same(low.Unit, high.Unit);
        return isOneScaled || areUnlike
            ? null
            : low with { Start = start, End = end, Upper = high.Value, Unit = high.Unit ?? low.Unit, Before = null, After = null, IsChinese = false };
    }

    private static bool IsBound(FigureSpan figure, Comparator comparator) => figure.Printed == comparator && (figure.Before is null || figure.After is null);

    /// <summary>The figure that a text is, with nothing else.</summary>
    private FigureSpan? Whole(string text) =>
        text.Length > 0 && figures.Read(text, 0, false, out var figure, out var end) == FigureOutcome.Figure && end == text.Length ? figure : null;

    /// <summary>The figure that a text ends with, behind words that name it.</summary>
    private FigureSpan? Ending(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsAsciiDigit(text[start]) && vocabulary.OperatorsBefore.At(text, start, out _) == 0)
            start++;
        return start < text.Length && figures.Read(text, start, false, out var figure, out var end) == FigureOutcome.Figure && end == text.Length ? figure : null;
    }
}
