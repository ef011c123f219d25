using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Corpus.Tests;

public sealed class RuleCoverageTests
{
    /// <summary>How often gold expects each rule, one count a case.</summary>
    private static readonly Dictionary<string, int> Expected = Corpus.Cases(Corpus.Folder)
        .SelectMany(c =>
        {
            using var gold = Corpus.Labels(c.Sources[0]);
            return gold.RootElement.Items("findings").Select(f => f.Text("rule")!).Distinct(StringComparer.Ordinal).ToArray();
        })
        .GroupBy(r => r, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    [Fact]
    public void Every_rule_has_a_case_that_breaks_it_and_most_cases_do_not()
    {
        Assert.All(RuleCatalog.BuiltIn.Rules, rule =>
        {
            var id = rule.Descriptor.Id;
            Assert.True(Expected.TryGetValue(id, out var cases), $"{id} has no case in the corpus.");
            Assert.InRange(cases, 1, Corpus.Cases(Corpus.Folder).Count / 2);
        });
    }

    [Fact]
    public void Gold_expects_no_rule_that_the_catalogue_lacks() =>
        Assert.All(Expected.Keys, id => Assert.Contains(RuleCatalog.BuiltIn.Rules, rule => rule.Descriptor.Id == id));

    /// <summary>Clean cases are where a wrong finding would show.</summary>
    [Theory]
    [InlineData("narrative")]
    [InlineData("mixed")]
    [InlineData("hubei-20-80")]
    public void Reports_reports_with_forms_and_forms_of_counties_each_have_a_case_without_a_finding(string layout)
    {
        Assert.Contains(Corpus.Cases(Corpus.Folder).Where(c => c.Layout == layout), c =>
        {
            using var gold = Corpus.Labels(c.Sources[0]);
            return !gold.RootElement.Items("findings").Any();
        });
    }
}
