using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>Figures of specs: plain numbers, percentages, comparators and ranges.</summary>
internal static partial class SpecValues
{
    /// <summary>A target or an actual; null where the spec says that there is none. What is no figure is a wording.</summary>
    public static Quantity? Quantity(string text, string name, Location at) => IsPlaceholder(text) ? null : Plain(text, name, at);

    public static bool IsPlaceholder(string? text) => text is "无" or "不涉及" or "—";

    public static Sourced<Points>? Points(string? text, Location at) =>
        text is null ? null : new(new(Number(text)), text, at);

    public static Sourced<Ratio>? Ratio(string? text, Location at) =>
        text is null ? null : new(new(Number(text.TrimEnd('%'))), text, at);

    /// <summary>An amount; what follows its number is not multiplied once more.</summary>
    public static Sourced<Money>? Money(string? text, string? unit, Location at)
    {
        if (text is null)
            return null;
        var scale = unit switch { "万元" => 10_000m, "亿元" => 100_000_000m, _ => 1m };
        var printed = Number(NumberPattern().Match(text).Value);
        return new(new(new(printed.Value * scale, printed.Decimals, scale)), text, at);
    }

    private static Figure Number(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), point < 0 ? 0 : text.Length - point - 1);
    }

    private static Quantity Plain(string text, string name, Location at)
    {
        var match = QuantityPattern().Match(text);
        if (!match.Success)
            return new() { Text = text, Kind = QuantityKind.Qualitative, Level = LevelOf(text), At = at };
        var upper = match.Groups["upper"];
        return new()
        {
            Text = text,
            Kind = upper.Success ? QuantityKind.Range : QuantityKind.Number,
            Operator = match.Groups["operator"].Value switch
            {
                "≥" => Comparator.AtLeast,
                ">" => Comparator.MoreThan,
                "≤" => Comparator.AtMost,
                "<" => Comparator.LessThan,
                "=" => Comparator.Equal,
                "约" => Comparator.About,
                _ => null,
            },
            Value = Number(match.Groups["value"].Value),
            Upper = upper.Success ? Number(upper.Value) : null,
            Unit = match.Groups["unit"].Value is { Length: > 0 } unit ? unit : null,
            Direction = name.EndsWith('率') ? Direction.AtLeast : null,
            At = at,
        };
    }

    private static QualitativeLevel? LevelOf(string text) => text switch
    {
        "达成预期指标" => QualitativeLevel.Achieved,
        "部分达成" => QualitativeLevel.Partly,
        "未达成" => QualitativeLevel.Not,
        _ => null,
    };

    [GeneratedRegex(@"^(?<operator>[≥>≤<=约])?\s*(已完成)?(?<value>\d+(\.\d+)?)(-(?<upper>\d+(\.\d+)?))?\s*(?<unit>[^\d\s]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex QuantityPattern();

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberPattern();
}
