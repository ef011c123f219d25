using System.Text.Json;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>What came of holding one reading against its gold labels.</summary>
internal sealed record GoldResult(Tally Fields, Tally Findings, IReadOnlyList<Miss> Misses);

/// <summary>Scores the exported JSON of a submission, the contract's own shape, against a gold file.</summary>
internal static class GoldComparison
{
    public static GoldResult Compare(JsonElement gold, JsonElement submission)
    {
        var fields = new FieldComparison(gold.Get("strict") is { ValueKind: JsonValueKind.True });
        if (gold.Has("evaluations"))
            fields.Evaluations(gold.Items("evaluations"), submission.Items("evaluations"));
        var (findings, misses) = FindingComparison.Compare(gold, submission.Items("findings"));
        return new(fields.Tally, findings, [.. fields.Misses, .. misses]);
    }
}
