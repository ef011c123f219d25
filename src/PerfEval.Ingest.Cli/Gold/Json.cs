using System.Text.Json;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>Reads of JSON in which absent and null are the same, as the schema has it.</summary>
internal static class Json
{
    /// <summary>Whether the property is there at all, null included: a gold field is labelled.</summary>
    public static bool Has(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>The property's value, or null where it is absent or null.</summary>
    public static JsonElement? Get(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? Text(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.Array } value ? [.. value.EnumerateArray()] : [];

    /// <summary>The number of a quantity, or the number itself: a label may be written either way.</summary>
    public static decimal? Number(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetDecimal(out var value) => value,
        JsonValueKind.Object => element.Get("value")?.Number(),
        _ => null,
    };

    /// <summary>For people: a text without its quotes, anything else as written.</summary>
    public static string Shown(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
}
