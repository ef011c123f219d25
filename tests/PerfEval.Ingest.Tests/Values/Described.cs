using System.Globalization;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>A quantity in one line, so that test tables read as tables: <c>&gt;= 2180000 人 (0 decimals x10000)</c>.</summary>
internal static class Described
{
    public static string Of(string text, string? name = null, string? unit = null, string? nature = null, int? year = null) =>
        Of(QuantityParser.Parse(text, new() { Name = name, Unit = unit, Nature = nature, FiscalYear = year }, null));

    public static string Of(Quantity? quantity) => quantity switch
    {
        null => "null",
        { Kind: QuantityKind.Qualitative } => quantity.Level is { } level ? $"words {level}" : "words",
        { Kind: QuantityKind.Date } => Joined(Sign(quantity.Operator), quantity.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { Kind: QuantityKind.Compound } => string.Join(" | ", quantity.Parts.Select(p => Joined(p.Label is null ? null : p.Label + ":", Of(p.Quantity)))),
        { Kind: QuantityKind.Range } => Joined(Sign(quantity.Operator), $"{Value(quantity.Value)}..{Value(quantity.Upper)}", quantity.Unit),
        _ => Joined(Sign(quantity.Operator), Value(quantity.Value), quantity.Unit),
    };

    public static string Value(Figure? figure) => figure is { } f ? Plain(f.Value) : "?";

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(p => p is not null));

    private static string? Sign(Comparator? comparator) => comparator switch
    {
        null => null,
        Comparator.Equal => "=",
        Comparator.AtLeast => ">=",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "<=",
        Comparator.LessThan => "<",
        Comparator.About => "~",
        _ => "?",
    };
}
