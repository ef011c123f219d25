using System.Text.Json;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Exports;

/// <summary>One operand of a finding as it was stored.</summary>
/// <param name="Role">得分, 全年预算数; null where none was given.</param>
/// <param name="Text">As written.</param>
/// <param name="Place">第1页 行5 列4; empty where it is not known.</param>
/// <param name="File">The file, where it is not the finding's own.</param>
internal sealed record EvidenceLine(string? Role, string Text, string Place, string? File)
{
    public override string ToString()
    {
        var where = string.Join(' ', new[] { File, Place }.Where(p => !string.IsNullOrEmpty(p)));
        return $"{(Role is null ? "" : Role + "：")}{Text}{(where.Length == 0 ? "" : $"（{where}）")}";
    }
}

/// <summary>Evidence out of the JSON that the warehouse keeps them as; what cannot be understood is left as it is written.</summary>
internal static class EvidenceText
{
    public static IReadOnlyList<EvidenceLine> Lines(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.ValueKind == JsonValueKind.Array
                ? [.. parsed.RootElement.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(Line)]
                : [];
        }
        catch (JsonException)
        {
            return json.Length == 0 ? [] : [new(null, json, "", null)];
        }
    }

    private static EvidenceLine Line(JsonElement evidence) => new(
        Text(evidence, "role"),
        Text(evidence, "text") ?? "",
        Text(evidence, "place") ?? (evidence.TryGetProperty("at", out var at) && at.ValueKind == JsonValueKind.Object ? LocationText.Describe(StoredLocation.Read(at)) : ""),
        Text(evidence, "file"));

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
