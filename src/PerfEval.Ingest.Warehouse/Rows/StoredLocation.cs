using System.Text.Json;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>Locations out of the JSON that the warehouse keeps them as. What is missing or of another kind is not known.</summary>
public static class StoredLocation
{
    public static Location Read(JsonElement at) => at.ValueKind != JsonValueKind.Object ? new() : new()
    {
        Page = Number(at, "page"),
        Block = Number(at, "block"),
        Table = Number(at, "table"),
        Row = Number(at, "row"),
        Column = Number(at, "column"),
        Start = Number(at, "start"),
        End = Number(at, "end"),
        Line = Number(at, "line"),
        Part = at.TryGetProperty("part", out var part) && part.ValueKind == JsonValueKind.String ? part.GetString() : null,
        Box = at.TryGetProperty("box", out var box) && box.ValueKind == JsonValueKind.Array && box.GetArrayLength() == 4 && box.EnumerateArray().All(n => n.ValueKind == JsonValueKind.Number && n.TryGetDecimal(out _))
            ? new(box[0].GetDecimal(), box[1].GetDecimal(), box[2].GetDecimal(), box[3].GetDecimal())
            : null,
    };

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
