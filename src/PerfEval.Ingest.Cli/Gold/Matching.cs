using System.Text.Json;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>Which evaluation, fund or indicator of the reading is the one that gold means.</summary>
internal static class Matching
{
    /// <summary>By project name, else by unit, else by order. A gold item without a partner is paired with null.</summary>
    public static IReadOnlyList<(JsonElement Gold, JsonElement? Read)> Evaluations(IReadOnlyList<JsonElement> gold, IReadOnlyList<JsonElement> read)
    {
        var partners = new JsonElement?[gold.Count];
        var free = new List<JsonElement>(read);
        Pair(gold, partners, free, e => e.Text("projectName") is { } name ? GoldText.Text(name) : null);
        Pair(gold, partners, free, e => e.Text("implementingUnit") is { } unit ? GoldText.Text(unit) : null);
        Pair(gold, partners, free, _ => "");
        return [.. gold.Select((g, i) => (g, partners[i]))];
    }

    /// <summary>By normalised name, the same name in order.</summary>
    public static IReadOnlyList<(JsonElement Gold, JsonElement? Read)> Indicators(IReadOnlyList<JsonElement> gold, IReadOnlyList<JsonElement> read) =>
        By(gold, read, i => i.Text("name") is { } name ? GoldText.Name(name) : null);

    /// <summary>By source, the same source in order.</summary>
    public static IReadOnlyList<(JsonElement Gold, JsonElement? Read)> Funds(IReadOnlyList<JsonElement> gold, IReadOnlyList<JsonElement> read) =>
        By(gold, read, f => f.Text("source"));

    private static List<(JsonElement Gold, JsonElement? Read)> By(IReadOnlyList<JsonElement> gold, IReadOnlyList<JsonElement> read, Func<JsonElement, string?> key)
    {
        var partners = new JsonElement?[gold.Count];
        Pair(gold, partners, [.. read], key);
        return [.. gold.Select((g, i) => (g, partners[i]))];
    }

    private static void Pair(IReadOnlyList<JsonElement> gold, JsonElement?[] partners, List<JsonElement> free, Func<JsonElement, string?> key)
    {
        for (var i = 0; i < gold.Count; i++)
        {
            if (partners[i] is not null || key(gold[i]) is not { } wanted)
                continue;
            var found = free.FindIndex(r => key(r) == wanted);
            if (found < 0)
                continue;
            partners[i] = free[found];
            free.RemoveAt(found);
        }
    }
}
