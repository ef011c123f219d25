using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;

namespace PerfEval.Ingest.Corpus.Tests;

public sealed class GoldTests
{
    public static TheoryData<string> Sources => Corpus.Sources;

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_is_read_and_found_is_what_gold_says(string source)
    {
        using var gold = Corpus.Labels(source);
        using var read = Corpus.Exported(source);
        Assert.Empty(GoldComparison.Compare(gold.RootElement, read.RootElement).Misses.Select(m => m.ToString()));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_is_labelled_beyond_the_scored_fields_agrees_too(string source)
    {
        using var gold = Corpus.Labels(source);
        using var read = Corpus.Exported(source);
        Assert.Empty(UnscoredLabels.Differences(gold.RootElement, read.RootElement));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task What_is_written_is_valid_against_the_schema(string source)
    {
        using var read = Corpus.Exported(source);
        Assert.Empty(await SubmissionSchema.FaultsAsync(read.RootElement.GetRawText()));
    }

    [Fact]
    public void Every_case_has_a_source_and_a_layout_and_the_corpus_is_not_empty()
    {
        Assert.NotEmpty(Corpus.Cases(Corpus.Samples));
        Assert.NotEmpty(Corpus.Cases(Corpus.Folder));
        Assert.All(Corpus.Cases(Corpus.Folder).Concat(Corpus.Cases(Corpus.Samples)), c =>
        {
            Assert.NotEmpty(c.Sources);
            Assert.False(string.IsNullOrEmpty(c.Layout), $"{c.GoldPath} has no case.json with a layout.");
        });
    }

    [Fact]
    public void Labels_use_no_name_that_the_schema_does_not_have()
    {
        // A misspelt label would never be compared: a gold file that silently asks for nothing.
        using var schema = JsonDocument.Parse(File.ReadAllText(SubmissionSchema.Path));
        var definitions = schema.RootElement.GetProperty("$defs");
        var known = new[] { "evaluation", "indicator", "fund", "quantity" }
            .SelectMany(d => definitions.GetProperty(d).GetProperty("properties").EnumerateObject().Select(p => p.Name))
            .Concat(["expected", "actual", "aspect", "statement", "problem", "label", "quantity"])
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Corpus.Sources.Select(s => s.Data).Distinct(StringComparer.Ordinal), source =>
        {
            using var gold = Corpus.Labels(source);
            Assert.Empty(gold.RootElement.EnumerateObject().Select(p => p.Name).Except(["evaluations", "findings", "tolerated", "forbidden", "strict"], StringComparer.Ordinal));
            Assert.DoesNotContain(gold.RootElement.Items("evaluations").SelectMany(Names), n => !known.Contains(n));
        });
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
