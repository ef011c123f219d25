using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Rules;

public class SpecTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var name in SpecFile.Names)
        {
            foreach (var specCase in SpecFile.Cases(name))
                cases.Add(name, specCase.Name);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_spec_holds(string spec, string name)
    {
        var specCase = SpecFile.Cases(spec).Single(c => c.Name == name);
        var outcome = new RuleEngine(RuleCatalog.BuiltIn).Check(specCase.Evaluations, _ => new ScoringProfile());
        Assert.Empty(outcome.Notices);

        var rules = specCase.Expected.Select(e => e.Rule).Append(spec).ToHashSet(StringComparer.Ordinal);
        var found = outcome.Findings.Where(f => rules.Contains(f.Rule)).ToList();
        Assert.Equal(specCase.Expected.Select(e => (e.Rule, e.Subject)), found.Select(f => (f.Rule, f.Subject)));
        Assert.All(specCase.Expected.Zip(found), pair =>
        {
            Assert.Equal(pair.First.Message ?? pair.Second.Message, pair.Second.Message);
            Assert.Equal(pair.First.Severity ?? pair.Second.Severity.ToString(), pair.Second.Severity.ToString(), ignoreCase: true);
            Assert.NotEmpty(pair.Second.Evidence);
        });
    }

    [Fact]
    public void Every_rule_has_a_spec() =>
        Assert.All(RuleCatalog.BuiltIn.Rules, rule => Assert.True(SpecFile.Names.Contains(rule.Descriptor.Id, StringComparer.Ordinal), $"{rule.Descriptor.Id} has no spec."));

    [Fact]
    public void Every_spec_is_of_a_rule_and_has_a_finding_and_a_case_that_stays_silent() =>
        Assert.All(SpecFile.Names, id =>
        {
            Assert.Contains(RuleCatalog.BuiltIn.Rules, rule => rule.Descriptor.Id == id);
            var cases = SpecFile.Cases(id);
            Assert.Contains(cases, c => c.Expected.Any(e => e.Rule == id));
            Assert.Contains(cases, c => c.Expected.All(e => e.Rule != id));
        });
}
