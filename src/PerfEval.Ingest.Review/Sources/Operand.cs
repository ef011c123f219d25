using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>One operand of a finding, to be shown where it stands.</summary>
/// <param name="Number">From 1, in the order of the finding: the sign by which text and picture are told to be one.</param>
/// <param name="Role">得分, 全年预算数; null where none was given.</param>
/// <param name="Text">As written.</param>
/// <param name="At">Where.</param>
/// <param name="Place">The same for people; empty where it is not known.</param>
/// <param name="Sha256">The file it stands in, where that is not the finding's own.</param>
/// <param name="File">The path of that file.</param>
internal sealed record Operand(int Number, string? Role, string Text, Location At, string Place, string? Sha256, string? File)
{
    /// <summary>The operands of a finding as the warehouse keeps them; none where the JSON cannot be understood.</summary>
    public static IReadOnlyList<Operand> Read(string evidence)
    {
        try
        {
            using var parsed = JsonDocument.Parse(evidence);
            return parsed.RootElement.ValueKind == JsonValueKind.Array
                ? [.. parsed.RootElement.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select((e, i) => Read(e, i + 1))]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>The place of an operand as the warehouse keeps it; null where it has none.</summary>
    /// <param name="evidence">An object.</param>
    public static JsonElement? LocationOf(JsonElement evidence) =>
        // Findings across files call it location.
        evidence.TryGetProperty("at", out var at) || evidence.TryGetProperty("location", out at) ? at : null;

    private static Operand Read(JsonElement evidence, int number) => new(
        number,
        TextOf(evidence, "role"),
        TextOf(evidence, "text") ?? "",
        LocationOf(evidence) is { } at ? StoredLocation.Read(at) : new(),
        TextOf(evidence, "place") ?? "",
        TextOf(evidence, "sha256"),
        TextOf(evidence, "file"));

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
