using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Tests.Architecture;

public partial class StageDirectionTests
{
    private const string Pipeline = "src/PerfEval.Ingest/";

    /// <summary>What each folder of the pipeline may use; the empty name is the folder's root, where the stages are composed.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Documents"] = [],
        ["Schemas"] = [],
        ["Values"] = ["Documents", "Schemas"],
        ["Forms"] = ["Documents", "Values", "Schemas"],
        ["Evaluations"] = ["Documents", "Values", "Schemas", "Forms"],
        ["Narrative"] = ["Documents", "Values", "Schemas", "Forms", "Evaluations"],
        ["Scoring"] = ["Documents", "Values", "Schemas", "Forms", "Evaluations"],
        ["Rules"] = ["Documents", "Values", "Schemas", "Forms", "Evaluations", "Scoring"],
        ["Exports"] = ["Documents", "Values", "Schemas", "Forms", "Evaluations", "Narrative", "Scoring", "Rules"],
        [""] = ["Documents", "Values", "Schemas", "Forms", "Evaluations", "Narrative", "Scoring", "Rules"],
    };

    [Fact]
    public void A_stage_uses_only_the_stages_before_it()
    {
        var offences = new List<string>();
        foreach (var path in Repository.Files(Pipeline, ".cs"))
        {
            var parts = path[Pipeline.Length..].Split('/');
            var stage = parts.Length > 1 ? parts[0] : string.Empty;
            Assert.True(Allowed.TryGetValue(stage, out var allowed), $"{stage} is not in the table of stages.");
            offences.AddRange(Used(path).Where(u => u != stage && !allowed.Contains(u, StringComparer.Ordinal)).Select(u => $"{path} uses {u}"));
        }

        Assert.Empty(offences);
    }

    /// <summary>The folders of Values from the lowest; the root, where they are put together, may use and be used by all.</summary>
    private static readonly string[] ReadersOfValues = ["Folding", "Units", "Figures", "Dates", "Phrases"];

    [Fact]
    public void A_reader_of_values_uses_only_the_readers_below_it()
    {
        const string Values = Pipeline + "Values/";
        var offences = new List<string>();
        foreach (var path in Repository.Files(Values, ".cs").Where(p => p[Values.Length..].Contains('/', StringComparison.Ordinal)))
        {
            var level = Array.IndexOf(ReadersOfValues, path[Values.Length..].Split('/')[0]);
            Assert.True(level >= 0, $"{path} is in a folder that is not in the table of readers.");
            offences.AddRange(ReadersOfValues[(level + 1)..].Where(above => Repository.Read(path).Contains($"PerfEval.Ingest.Values.{above}", StringComparison.Ordinal)).Select(above => $"{path} uses {above}"));
        }

        Assert.Empty(offences);
    }

    /// <summary>Stages named in using directives and in qualified names; documentation comments do not count.</summary>
    private static IEnumerable<string> Used(string path)
    {
        var code = string.Join('\n', Repository.Read(path).Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("namespace ", StringComparison.Ordinal)));
        return Qualified().Matches(code).Select(m => m.Groups["stage"].Value).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\bPerfEval\.Ingest\.(?<stage>[A-Z][A-Za-z]*)\b|(?<![\w.])(?<stage>Documents|Values|Forms|Evaluations|Narrative|Scoring|Rules|Exports|Schemas)\.(?=[A-Z])(?!(Count|Select|Where|Any|All|First|Sum)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Qualified();
}
