using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Exports;

/// <summary>Writes everything that the schema calls a quantity: targets and actuals, and money, rates and points.</summary>
internal static class QuantityJson
{
    public static void Required(this Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is null)
            json.WriteNull(name);
        else
            json.Optional(name, quantity);
    }

    public static void Optional(this Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is null)
            return;
        json.WritePropertyName(name);
        json.Quantity(quantity);
    }

    public static void Optional(this Utf8JsonWriter json, string name, Sourced<Money>? money) =>
        json.Optional(name, money is null ? null : Number(money.Value.Yuan, "元", money.Text, money.At));

    public static void Optional(this Utf8JsonWriter json, string name, Sourced<Ratio>? ratio) =>
        json.Optional(name, ratio is null ? null : Number(ratio.Value.Percent, "%", ratio.Text, ratio.At));

    public static void Optional(this Utf8JsonWriter json, string name, Sourced<Points>? points) =>
        json.Optional(name, OfPoints(points));

    public static void Required(this Utf8JsonWriter json, string name, Sourced<Points>? points) =>
        json.Required(name, OfPoints(points));

    private static Quantity? OfPoints(Sourced<Points>? points)
    {
        if (points is null)
            return null;
        var unit = TextNormalizer.Key(points.Text).EndsWith('分') ? "分" : null;
        return Number(points.Value.Figure, unit, points.Text, points.At);
    }

    private static Quantity Number(Figure figure, string? unit, string text, Location at) => new()
    {
        Text = text,
        Kind = QuantityKind.Number,
        Value = figure,
        Unit = unit,
        At = at,
    };

    private static void Quantity(this Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.Text("text", TextNormalizer.WithoutLineBreaks(quantity.Text));
        json.WriteString("kind", Spelling.Of(quantity.Kind));
        if (quantity.Operator is { } comparator)
            json.WriteString("operator", Spelling.Of(comparator));
        json.Optional("value", quantity.Value?.Digits);
        json.Optional("upper", quantity.Upper?.Digits);
        if (quantity.Date is { } date)
            json.WriteString("date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.Optional("unit", quantity.Unit);
        json.Optional("decimals", quantity.Value?.Decimals);
        if (quantity.Value is { Scale: not 1m } scaled)
            json.WriteNumber("scale", scaled.Scale);
        json.Optional("level", quantity.Level);
        json.Optional("direction", quantity.Direction);
        json.OptionalList("parts", quantity.Parts, (j, part) =>
        {
            j.WriteStartObject();
            j.Optional("label", part.Label);
            j.Optional("quantity", part.Quantity);
            j.WriteEndObject();
        });
        json.At(quantity.At);
        json.WriteEndObject();
    }
}
