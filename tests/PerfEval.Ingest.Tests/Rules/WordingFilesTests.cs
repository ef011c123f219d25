using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Architecture;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>The wordings of schemas/rules, whose patterns are made only when a text holds one of the words beside them.</summary>
public sealed class WordingFilesTests
{
    [Fact]
    public void Every_built_in_pattern_can_be_made() =>
        Assert.NotEmpty(new RuleCatalog(SchemaFiles.WithFolder(Path.Combine(Repository.Root, "schemas"))).Rules);

    [Theory]
    [InlineData("rules/template-text.yaml")]
    [InlineData("rules/self-naming.yaml")]
    public void What_a_wording_matches_holds_one_of_its_words(string path)
    {
        var texts = Repository.Files("tests/PerfEval.Ingest.Tests/Rules/Specs", ".md").Append(Path.Combine(Repository.Root, "schemas", path))
            .SelectMany(file => Repository.Read(file).Split('\n')).SelectMany(line => line.Split('。', ';')).Select(TextNormalizer.Key).ToArray();
        var data = YamlData.Parse(path, SchemaFiles.BuiltIn.Read(path));
        var unit = data.Text("unit") ?? "";
        var matched = 0;
        foreach (var wording in data.Maps("wordings"))
        {
            var (words, pattern) = (wording.List("words"), wording.RequiredPattern("match", text => text.Replace("{unit}", unit, StringComparison.Ordinal)));
            foreach (var match in texts.SelectMany(t => pattern.Matches(t)))
            {
                matched++;
                Assert.True(words.Any(w => match.Value.Contains(w, StringComparison.Ordinal)), $"“{match.Value}” holds none of {string.Join(' ', words)}");
            }
        }

        Assert.True(matched >= 5, $"only {matched} texts match a wording");
    }
}
