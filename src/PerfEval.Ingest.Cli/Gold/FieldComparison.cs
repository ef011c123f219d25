using System.Text.Json;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>
/// Compares the labelled fields of the evaluations. Every field counts once; the fields of an evaluation or
/// indicator that was not found are missing each. With <c>strict</c>, a field labelled null must be absent, and
/// evaluations and indicators beside the labelled ones are invented.
/// </summary>
internal sealed class FieldComparison(bool strict)
{
    private static readonly string[] TextFields = ["projectName", "implementingUnit", "competentDepartment"];
    private static readonly string[] FundNumbers = ["initialBudget", "annualBudget", "executed", "received", "weight", "executionRate", "score"];

    public Tally Tally { get; } = new();

    public List<Miss> Misses { get; } = [];

    public void Evaluations(IReadOnlyList<JsonElement> gold, IReadOnlyList<JsonElement> read)
    {
        var pairs = Matching.Evaluations(gold, read);
        for (var i = 0; i < pairs.Count; i++)
        {
            var (expected, found) = pairs[i];
            var where = $"e{i + 1} {expected.Text("projectName") ?? expected.Text("implementingUnit")}".TrimEnd();
            Existence(where, "evaluation", expected.Text("projectName") ?? where, found is not null);
            Evaluation(where, expected, found ?? default);
        }

        if (!strict)
            return;
        foreach (var extra in Unpaired(read, pairs))
            Miss(MissKind.Invented, extra.Text("id") ?? "?", "evaluation", null, extra.Text("projectName") ?? extra.Text("implementingUnit") ?? "?");
    }

    private void Evaluation(string where, JsonElement gold, JsonElement read)
    {
        foreach (var field in TextFields)
            Field(where, field, gold, read, (g, r) => GoldText.Text(g.Shown()) == GoldText.Text(r.Shown()));
        Number(where, "fiscalYear", "fiscalYear", gold, read);
        Number(where, "totalScore", "totalScore", gold, read);
        foreach (var (fund, found) in Matching.Funds(gold.Items("funds"), read.Items("funds")))
        {
            foreach (var number in FundNumbers)
                Number(where, number, $"funds.{fund.Text("source")}.{number}", fund, found ?? default);
        }

        var pairs = Matching.Indicators(gold.Items("indicators"), read.Items("indicators"));
        foreach (var (indicator, found) in pairs)
            Indicator(where, indicator, found);
        if (!strict || !gold.Has("indicators"))
            return;
        foreach (var extra in Unpaired(read.Items("indicators"), pairs))
            Miss(MissKind.Invented, where, "indicator", null, extra.Text("name"));
    }

    private void Indicator(string evaluation, JsonElement gold, JsonElement? found)
    {
        var name = gold.Text("name") ?? "?";
        var where = $"{evaluation} › {name}";
        var read = found ?? default;
        Existence(where, "indicator", name, found is not null);
        Field(where, "category", gold, read, (g, r) => g.Shown() == r.Shown());
        Quantity(where, "target", gold, read);
        Quantity(where, "actual", gold, read);
        Number(where, "weight", "weight", gold, read);
        Number(where, "score", "score", gold, read);
        Reason(where, gold, read);
    }

    /// <summary>Only whether there is one; a label can be the text or true and false.</summary>
    private void Reason(string where, JsonElement gold, JsonElement read)
    {
        if (gold.Get("reason") is { ValueKind: JsonValueKind.False })
            Absent(where, "reason", read.Get("reason"));
        else
            Field(where, "reason", gold, read, (_, _) => true);
    }

    private void Quantity(string where, string field, JsonElement gold, JsonElement read) => Field(
        where,
        field,
        gold,
        read,
        (g, r) => QuantityComparison.Differences(g, r, strict).Count == 0,
        (g, r) => $"{field}（{string.Join(", ", QuantityComparison.Differences(g, r, strict))}）");

    private void Number(string where, string member, string field, JsonElement gold, JsonElement read)
    {
        if (!gold.Has(member))
            return;
        if (gold.Get(member) is not { } expected)
            Absent(where, field, read.Get(member));
        else if (read.Get(member) is not { } found)
            Miss(MissKind.Missing, where, field, Brief(expected), null);
        else if (expected.Number() == found.Number())
            Tally.Agree();
        else
            Miss(MissKind.Wrong, where, field, Brief(expected), Brief(found));
    }

    private void Field(
        string where,
        string member,
        JsonElement gold,
        JsonElement read,
        Func<JsonElement, JsonElement, bool> agree,
        Func<JsonElement, JsonElement, string>? named = null)
    {
        if (!gold.Has(member))
            return;
        if (gold.Get(member) is not { } expected)
            Absent(where, member, read.Get(member));
        else if (read.Get(member) is not { } found)
            Miss(MissKind.Missing, where, member, Brief(expected), null);
        else if (agree(expected, found))
            Tally.Agree();
        else
            Miss(MissKind.Wrong, where, named?.Invoke(expected, found) ?? member, Brief(expected), Brief(found));
    }

    private void Absent(string where, string field, JsonElement? found)
    {
        if (strict && found is { } invented)
            Miss(MissKind.Invented, where, field, null, Brief(invented));
    }

    private void Existence(string where, string field, string expected, bool found)
    {
        if (found)
            Tally.Agree();
        else
            Miss(MissKind.Missing, where, field, expected, null);
    }

    private void Miss(MissKind kind, string where, string field, string? expected, string? read)
    {
        Tally.Count(kind);
        Misses.Add(new(kind, where, field, expected, read));
    }

    private static IEnumerable<JsonElement> Unpaired(IReadOnlyList<JsonElement> read, IReadOnlyList<(JsonElement Gold, JsonElement? Read)> pairs)
    {
        var taken = pairs.Where(p => p.Read is not null).Select(p => p.Read!.Value).ToList();
        foreach (var item in read)
        {
            var at = taken.FindIndex(t => AreAlike(t, item));
            if (at >= 0)
                taken.RemoveAt(at);
            else
                yield return item;
        }
    }

    /// <summary>Elements of one document are equal where their text is: two like-worded items are as good as each other.</summary>
    private static bool AreAlike(JsonElement a, JsonElement b) => a.GetRawText() == b.GetRawText();

    /// <summary>A quantity by what is compared of it.</summary>
    private static string Brief(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return element.Shown();
        var members = new[] { "kind", "operator", "value", "upper", "date", "unit", "text", "parts" };
        return string.Join(' ', members.Where(m => element.Get(m) is not null).Select(m => $"{m}={element.Get(m)!.Value.Shown()}"));
    }
}
