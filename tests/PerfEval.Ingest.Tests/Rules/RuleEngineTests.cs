using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Rules;

public class RuleEngineTests
{
    [Fact]
    public void Findings_stand_by_evaluation_then_place_then_rule()
    {
        var engine = new RuleEngine([
            new Fake("PE401", c => [c.Finding("PE401", row: 2)]),
            new Fake("PE104", c => [c.Finding("PE104", row: 9), c.Finding("PE104", row: 2)]),
        ]);

        var found = engine.Check([Evaluation("e1"), Evaluation("e2")], Profile).Findings;

        Assert.Equal(
            [("e1", "PE104", 2), ("e1", "PE401", 2), ("e1", "PE104", 9), ("e2", "PE104", 2), ("e2", "PE401", 2), ("e2", "PE104", 9)],
            found.Select(f => (f.Evaluation!, f.Rule, f.Evidence[0].At.Row!.Value)));
    }

    [Fact]
    public void The_worst_findings_stand_first()
    {
        var engine = new RuleEngine([
            new Fake("PE205", c => [c.Finding("PE205", row: 1) with { Severity = Severity.Info }]),
            new Fake("PE304", c => [c.Finding("PE304", row: 2) with { Severity = Severity.Warning }]),
            new Fake("PE401", c => [c.Finding("PE401", row: 3)]),
        ]);

        Assert.Equal(["PE401", "PE401", "PE304", "PE304", "PE205", "PE205"], engine.Check([Evaluation("e1"), Evaluation("e2")], Profile).Findings.Select(f => f.Rule));
    }

    [Fact]
    public void A_rule_that_throws_costs_its_own_findings_and_is_named_in_a_notice()
    {
        var engine = new RuleEngine([
            new Fake("PE102", ThrowsAfterTheFirst),
            new Fake("PE401", c => [c.Finding("PE401")]),
        ]);

        var outcome = engine.Check([Evaluation("e1")], Profile);

        Assert.Equal(["PE401"], outcome.Findings.Select(f => f.Rule));
        var notice = Assert.Single(outcome.Notices);
        Assert.Equal("rule-failed", notice.Code);
        Assert.Equal("规则 PE102（示例）检查 e1 时程序出错（InvalidOperationException），这条规则对它没有结论；这是程序的缺陷，不是报告的问题。", notice.Message);
        Assert.NotNull(notice.At);
    }

    [Fact]
    public void Cancelling_is_not_a_rule_that_failed() => Assert.Throws<OperationCanceledException>(() => CheckWith(new OperationCanceledException()));

    [Fact]
    public void A_process_at_its_memory_bound_is_not_a_rule_that_failed() => Assert.Throws<OutOfMemoryException>(() => CheckWith(new OutOfMemoryException()));

    [Fact]
    public void A_form_of_goals_is_spared_the_rules_that_need_results()
    {
        var engine = new RuleEngine([
            new Fake("PE102", c => [c.Finding("PE102")], needsResults: false),
            new Fake("PE401", c => [c.Finding("PE401")]),
        ]);

        var outcome = engine.Check([Evaluation("e1") with { Stage = EvaluationStage.Goal }], Profile);

        Assert.Equal(["PE102"], outcome.Findings.Select(f => f.Rule));
    }

    [Fact]
    public void A_rule_sees_the_whole_file_and_the_profile_of_its_evaluation()
    {
        var seen = new List<(string Id, int All, string Profile)>();
        var engine = new RuleEngine([new Fake("PE401", c =>
        {
            seen.Add((c.Evaluation.Id, c.All.Count, c.Profile.Id));
            return [];
        })]);

        engine.Check([Evaluation("e1"), Evaluation("e2")], e => new ScoringProfile { Id = "profile-of-" + e.Id });

        Assert.Equal([("e1", 2, "profile-of-e1"), ("e2", 2, "profile-of-e2")], seen);
    }

    [Fact]
    public void Checking_twice_gives_the_same_findings()
    {
        var engine = new RuleEngine(RuleCatalog.BuiltIn);
        var specCase = SpecFile.Cases("PE101")[0];

        var first = engine.Check(specCase.Evaluations, Profile).Findings;
        var second = engine.Check(specCase.Evaluations, Profile).Findings;

        Assert.NotEmpty(first);
        Assert.Equal(first.Select(f => f.Fingerprint), second.Select(f => f.Fingerprint));
    }

    private static void CheckWith(Exception thrown) => new RuleEngine([new Fake("PE102", _ => throw thrown)]).Check([Evaluation("e1")], Profile);

    private static ScoringProfile Profile(Evaluation evaluation) => new();

    private static Evaluation Evaluation(string id) => SpecEvaluation.Of(id, []);

    private static IEnumerable<Finding> ThrowsAfterTheFirst(RuleContext context)
    {
        yield return context.Finding("PE102");
        throw new InvalidOperationException("a bug of ours");
    }
}
