using System.Globalization;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>
/// Makes figures and quantities of short texts, by a grammar of its own that knows just what the tests write: [≥>≤&lt;=~]80人次,
/// 6-9个月, 2023-12-31, 218万人, "a≥1%,b≥2%" as a compound, 达成预期指标; 以上 and 左右 behind the unit.
/// </summary>
internal static class PrintedValue
{
    public static Figure Figure(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), point < 0 ? 0 : text.Length - point - 1);
    }

    public static Quantity Quantity(string text)
    {
        if (text.Contains(',', StringComparison.Ordinal))
            return new() { Text = text, Kind = QuantityKind.Compound, Parts = [.. text.Split(',').Select(Part)] };
        if (DateOnly.TryParseExact(text.TrimStart('≤', '≥'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new() { Text = text, Kind = QuantityKind.Date, Date = day, Operator = OperatorOf(text) };
        var rest = text.TrimStart('≥', '>', '≤', '<', '=', '~');
        var digits = rest.TakeWhile(c => char.IsAsciiDigit(c) || c is '.').Count();
        return digits == 0 ? Words(text) : Number(text, rest, digits);
    }

    private static Quantity Number(string text, string rest, int digits)
    {
        var value = Figure(rest[..digits]);
        var unit = rest[digits..];
        Figure? upper = null;
        if (unit.StartsWith('-'))
        {
            var more = unit.Skip(1).TakeWhile(c => char.IsAsciiDigit(c) || c is '.').Count();
            upper = Figure(unit.Substring(1, more));
            unit = unit[(1 + more)..];
        }

        if (unit.StartsWith('万'))
        {
            value = value with { Value = value.Value * 10000m, Scale = 10000m };
            unit = unit[1..];
        }

        var about = unit.EndsWith("左右", StringComparison.Ordinal);
        var least = unit.EndsWith("以上", StringComparison.Ordinal);
        unit = about || least ? unit[..^2] : unit;
        return new()
        {
            Text = text,
            Kind = upper is null ? QuantityKind.Number : QuantityKind.Range,
            Operator = about ? Comparator.About : least ? Comparator.AtLeast : OperatorOf(text),
            Value = value,
            Upper = upper,
            Unit = unit.Length == 0 ? null : unit,
        };
    }

    private static Quantity Words(string text) => new()
    {
        Text = text,
        Kind = QuantityKind.Qualitative,
        Level = text switch
        {
            "达成预期指标" or "已完成" => QualitativeLevel.Achieved,
            "基本达成" => QualitativeLevel.Mostly,
            "部分达成" => QualitativeLevel.Partly,
            "未达成" => QualitativeLevel.Not,
            _ => null,
        },
    };

    private static QuantityPart Part(string clause)
    {
        var label = string.Concat(clause.TakeWhile(c => !char.IsAsciiDigit(c) && !"≥>≤<=~".Contains(c, StringComparison.Ordinal)));
        return new(label.Length == 0 ? null : label, Quantity(clause[label.Length..]));
    }

    private static Comparator? OperatorOf(string text) => text[0] switch
    {
        '≥' => Comparator.AtLeast,
        '>' => Comparator.MoreThan,
        '≤' => Comparator.AtMost,
        '<' => Comparator.LessThan,
        '=' => Comparator.Equal,
        '~' => Comparator.About,
        _ => null,
    };
}
