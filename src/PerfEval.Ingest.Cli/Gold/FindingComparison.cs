using System.Text.Json;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>
/// Compares findings by rule and subject. Tolerated ones neither help nor hurt; a forbidden rule that fires is a false
/// alarm, as is any finding that gold does not have.
/// </summary>
internal static class FindingComparison
{
    public static (Tally Tally, IReadOnlyList<Miss> Misses) Compare(JsonElement gold, IReadOnlyList<JsonElement> read)
    {
        var tally = new Tally();
        var misses = new List<Miss>();
        var found = read.Select(f => new Label(f.Text("rule") ?? "?", f.Text("subject"))).ToList();
        var expected = gold.Items("findings").Select(Label.Of).ToList();
        var tolerated = gold.Items("tolerated").Select(Label.Of).ToList();
        var forbidden = gold.Items("forbidden").Select(f => Label.Of(f).Rule).ToHashSet(StringComparer.Ordinal);

        foreach (var label in expected)
        {
            if (found.Exists(f => f.Agrees(label) && !forbidden.Contains(f.Rule)))
                tally.Agree();
            else
                Count(MissKind.Missing, label);
        }

        foreach (var finding in found)
        {
            if (forbidden.Contains(finding.Rule))
                Count(MissKind.Invented, finding);
            else if (gold.Has("findings") && !expected.Exists(finding.Agrees) && !tolerated.Exists(finding.Agrees))
                Count(MissKind.Invented, finding);
        }

        return (tally, misses);

        void Count(MissKind kind, Label label)
        {
            tally.Count(kind);
            var shown = $"{label.Rule} {label.Subject}".TrimEnd();
            misses.Add(new(kind, "", "finding", kind == MissKind.Missing ? shown : null, kind == MissKind.Missing ? null : shown));
        }
    }

    private sealed record Label(string Rule, string? Subject)
    {
        /// <summary>{"rule", "subject"}, ["PE404", null] or "PE404".</summary>
        public static Label Of(JsonElement label) => label.ValueKind switch
        {
            JsonValueKind.Object => new(label.Text("rule") ?? "?", label.Text("subject")),
            JsonValueKind.Array when label.GetArrayLength() > 0 => new(label[0].Shown(), label.GetArrayLength() > 1 && label[1].ValueKind == JsonValueKind.String ? label[1].GetString() : null),
            _ => new(label.Shown(), null),
        };

        /// <summary>The same rule, and subjects that are equal after normalising, or of which one contains the other; null is any.</summary>
        public bool Agrees(Label other)
        {
            if (Rule != other.Rule)
                return false;
            if (Subject is null || other.Subject is null)
                return true;
            var (a, b) = (GoldText.Name(Subject), GoldText.Name(other.Subject));
            return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
        }
    }
}
