using System.Text.Json;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>Compares a target or an actual: kind, value, operator, unit, upper, date and parts; the text only of qualitative ones.</summary>
internal static class QuantityComparison
{
    private const int MaxDepth = 8;

    /// <summary>The members that differ; empty where the two agree. Only labelled members count, and null ones only when strict.</summary>
    public static IReadOnlyList<string> Differences(JsonElement gold, JsonElement read, bool strict, int depth = 0)
    {
        if (depth > MaxDepth)
            return ["parts"];
        if (gold.ValueKind == JsonValueKind.Number)
            return gold.Number() == read.Number() ? [] : ["value"];
        var different = new List<string>();
        Check("kind", GoldText.Text);
        Check("operator", GoldText.Text);
        Check("unit", GoldText.Unit);
        Check("date", GoldText.Text);
        Number("value");
        Number("upper");
        if ((gold.Text("kind") ?? read.Text("kind")) == "qualitative")
            Check("text", GoldText.Text);
        if (gold.Has("parts") && !PartsAgree(gold.Items("parts"), read.Items("parts"), strict, depth))
            different.Add("parts");
        return different;

        void Check(string member, Func<string, string> fold)
        {
            // = and null are the same in comparisons, so a null operator is a statement and not a missing label.
            var isOperator = member == "operator";
            var expected = gold.Text(member) ?? (isOperator ? "=" : null);
            var found = read.Text(member) ?? (isOperator ? "=" : null);
            if (!gold.Has(member) || (expected is null && !strict))
                return;
            if ((expected is null ? null : fold(expected)) != (found is null ? null : fold(found)))
                different.Add(member);
        }

        void Number(string member)
        {
            var expected = gold.Get(member)?.Number();
            if (gold.Has(member) && (expected is not null || strict) && expected != read.Get(member)?.Number())
                different.Add(member);
        }
    }

    private static bool PartsAgree(IReadOnlyList<JsonElement> gold, IReadOnlyList<JsonElement> read, bool strict, int depth)
    {
        if (gold.Count != read.Count)
            return gold.Count == 0 && !strict;
        return gold.Zip(read).All(pair =>
            (pair.First.Text("label") is not { } label || GoldText.Text(label) == GoldText.Text(pair.Second.Text("label") ?? ""))
            && (pair.First.Get("quantity") is not { } quantity
                || (pair.Second.Get("quantity") is { } found && Differences(quantity, found, strict, depth + 1).Count == 0)));
    }
}
