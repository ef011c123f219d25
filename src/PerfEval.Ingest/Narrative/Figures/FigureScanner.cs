using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>
/// Finds the exact figures of a folded text. 10多万人 is none; 万 and 亿 are multiplied out; a doubled unit (万元万元)
/// is read once; a number without unit is kept, and its reader decides what it is. The scanner of cells
/// (<see cref="Values.Phrases.PhraseScanner"/>) reads dates, Chinese numerals and unknown units too, which in prose name things.
/// </summary>
internal sealed partial class FigureScanner(FigureWords words)
{
    private const int MaxDigits = 15;

    /// <summary>More than all the money there is; thousands of such figures can still be added up.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000m;

    [GeneratedRegex(@"(?<![\dA-Za-z.\-/])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\G\s*[-—–~至]{1,2}\s*(?<number>\d+(?:\.\d+)?)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RangeEnd { get; }

    public IReadOnlyList<ScannedFigure> Scan(string text, int from = 0)
    {
        var found = new List<ScannedFigure>();
        var hidden = NoFigures.In(text);
        var next = 0;
        for (var match = Number.Match(text, Math.Min(from, text.Length)); match.Success; match = Number.Match(text, Math.Max(next, match.Index + match.Length)))
        {
            next = match.Index + match.Length;
            if (hidden.Any(h => h.Start <= match.Index && match.Index < h.End))
                continue;
            if (Read(text, match) is { } figure)
            {
                found.Add(figure);
                next = figure.End;
            }
        }

        return found;
    }

    private ScannedFigure? Read(string text, Match number)
    {
        if (IsVague(text, number.Index + number.Length))
            return null;
        var end = number.Index + number.Length;
        if (number.Index > 0 && text[number.Index - 1] == '“' && end < text.Length && text[end] == '”')
            end++;
        var (scale, unit, unitEnd) = ReadUnit(text, end);
        var upperScale = scale;
        string? upperText = null;
        if (RangeEnd.Match(text, unitEnd) is { Success: true } range)
        {
            upperText = range.Groups["number"].Value;
            (var printed, var upperUnit, unitEnd) = ReadUnit(text, range.Index + range.Length);

            // 5-6万元 are both in 万; 1元至2万元 and 1万元至20000元 are not.
            upperScale = unit is null || upperUnit is null ? Math.Max(scale, printed) : printed;
            scale = unit is null ? upperScale : scale;
            unit = upperUnit ?? unit;
        }

        if (unitEnd > end && IsVague(text, unitEnd) && upperScale > 1 && unit is null)
            return null;
        if (ToFigure(number.Value, scale) is not { } value)
            return null;
        Figure? upper = upperText is null ? null : ToFigure(upperText, upperScale);
        if (upperText is not null && (upper is not { } top || top.Value < value.Value))
            return null;

        var (start, comparator) = Before(text, number.Index);
        unitEnd = SkipDoubled(text, end, unitEnd);
        var after = SkipBlank(text, unitEnd);
        if (words.OperatorsAfter.LengthAt(text, after) is > 0 and var length && upper is null)
        {
            comparator = words.After(text.Substring(after, length));
            unitEnd = after + length;
        }

        return new(start, number.Index, unitEnd, value, upper, comparator, unit);
    }

    /// <summary>万, 亿 and the unit after them: 万元 → 10000, 元; 元/人·月 is one unit.</summary>
    private (decimal Scale, string? Unit, int End) ReadUnit(string text, int index)
    {
        var at = SkipBlank(text, index);
        var scale = 1m;
        if (at < text.Length && text[at] is '万' or '亿')
        {
            scale = text[at] == '万' ? 10_000m : 100_000_000m;
            at++;
            if (text.AsSpan(at).StartsWith("亿"))
                (scale, at) = (scale * 100_000_000m, at + 1);
            index = at;
            at = SkipBlank(text, at);
        }

        var length = words.Units.LengthAt(text, at);
        if (length == 0)
            return (scale, null, index);
        var unit = text.Substring(at, length);
        at += length;
        if (unit == "元" && ReadPer(text, at) is { Length: > 0 } per)
            return (scale, unit + per.Replace("每", "", StringComparison.Ordinal), at + per.Length);
        return (scale, words.Aliases.GetValueOrDefault(unit, unit), at);
    }

    private string ReadPer(string text, int at)
    {
        var start = at;
        for (var parts = 0; parts < 2 && at < text.Length && (text[at] == '/' || (parts > 0 && text[at] is '·' or '.')); parts++)
        {
            var word = at + (text.AsSpan(at + 1).StartsWith("每") ? 2 : 1);
            var length = words.Per.LengthAt(text, word);
            if (length == 0)
                break;
            at = word + length;
        }

        return text[start..at];
    }

    private (int Start, Comparator? Operator) Before(string text, int index)
    {
        var end = index;
        while (end > 0 && text[end - 1] is ' ' or '“' or '"')
            end--;
        var length = words.OperatorsBefore.LengthBefore(text, end);
        if (length == 0 || words.NoOperators.LengthBefore(text, end) > length)
            return (index, null);

        // 不 少于34辆: a blank that conversion left inside the words.
        var gap = end - length;
        while (gap > 0 && text[gap - 1] == ' ')
            gap--;
        if (gap < end - length && gap > 0 && char.IsLetter(text[end - length]) && words.OperatorsBefore.Contains(text[gap - 1] + text.Substring(end - length, length)))
            return (gap - 1, words.Before(text[gap - 1] + text.Substring(end - length, length)));
        return (end - length, words.Before(text.Substring(end - length, length)));
    }

    /// <summary>596.57万元万元: the unit as printed stands once more.</summary>
    private static int SkipDoubled(string text, int unitStart, int unitEnd)
    {
        var unit = text.AsSpan(unitStart, unitEnd - unitStart);
        return unit.Length > 1 && text.AsSpan(unitEnd).StartsWith(unit, StringComparison.Ordinal) ? unitEnd + unit.Length : unitEnd;
    }

    private bool IsVague(string text, int index) =>
        words.Vague.LengthAt(text, index) > 0
        || (index < text.Length && text[index] is '万' or '亿' && words.Vague.LengthAt(text, index + 1) > 0);

    private static Figure? ToFigure(string digits, decimal scale)
    {
        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        if (plain.Length > MaxDigits || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value * scale > Largest)
            return null;
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return new(value * scale, point < 0 ? 0 : plain.Length - point - 1, scale);
    }

    private static int SkipBlank(string text, int index)
    {
        while (index < text.Length && text[index] == ' ')
            index++;
        return index;
    }
}
