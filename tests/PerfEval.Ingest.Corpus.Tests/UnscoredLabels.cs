using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;

namespace PerfEval.Ingest.Corpus.Tests;

/// <summary>
/// Labels that the scoring leaves out (type, form, grade, level1 …): what the corpus bothers to state has to hold.
/// Texts only; a label of null must be absent where the case is strict.
/// </summary>
internal static class UnscoredLabels
{
    private static readonly string[] OfEvaluation = ["type", "form", "stage", "layout", "region", "projectCode", "localDepartment", "grade"];
    private static readonly string[] OfIndicator = ["level1", "level2", "dimension", "partOf"];

    public static IReadOnlyList<string> Differences(JsonElement gold, JsonElement read)
    {
        var strict = gold.Get("strict") is { ValueKind: JsonValueKind.True };
        var different = new List<string>();
        foreach (var (label, found) in Matching.Evaluations(gold.Items("evaluations"), read.Items("evaluations")))
        {
            Compare(OfEvaluation, label, found ?? default, "");
            foreach (var (indicator, partner) in Matching.Indicators(label.Items("indicators"), (found ?? default).Items("indicators")))
                Compare(OfIndicator, indicator, partner ?? default, indicator.Text("name") + " › ");
        }

        return different;

        void Compare(string[] members, JsonElement label, JsonElement found, string where)
        {
            foreach (var member in members.Where(m => label.Has(m) && (strict || label.Get(m) is not null)))
            {
                var (expected, value) = (label.Text(member), found.Text(member));
                if (Folded(expected) != Folded(value))
                    different.Add($"{where}{member}: 「{expected}」 「{value}」");
            }
        }
    }

    private static string? Folded(string? text) => text is null ? null : GoldText.Text(text);
}
