using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerfEval.Ingest.Generator.Gold;

/// <summary>Indented JSON in which what holds no other list or object stands on one line, for people to review.</summary>
internal static class CompactJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                Lines(text, '{', '}', depth, OnOneLine(members.Select(m => m.Value), depth), [.. members], m =>
                {
                    text.Append(JsonSerializer.Serialize(m.Key, Plain)).Append(": ");
                    Write(text, m.Value, depth + 1);
                });
                break;
            case JsonArray { Count: > 0 } items:
                Lines(text, '[', ']', depth, OnOneLine(items, depth), [.. items], item => Write(text, item, depth + 1));
                break;
            default:
                text.Append(node?.ToJsonString(Plain) ?? "null");
                break;
        }
    }

    private static bool OnOneLine(IEnumerable<JsonNode?> nodes, int depth) =>
        depth > 1 && nodes.All(n => n is null or JsonValue or JsonArray { Count: 0 });

    private static void Lines<T>(StringBuilder text, char open, char close, int depth, bool oneLine, IReadOnlyList<T> items, Action<T> write)
    {
        text.Append(open);
        for (var index = 0; index < items.Count; index++)
        {
            if (!oneLine)
                text.Append('\n').Append(' ', 2 * (depth + 1));
            write(items[index]);
            if (index < items.Count - 1)
                text.Append(oneLine ? ", " : ",");
        }

        if (!oneLine)
            text.Append('\n').Append(' ', 2 * depth);
        text.Append(close);
    }
}
