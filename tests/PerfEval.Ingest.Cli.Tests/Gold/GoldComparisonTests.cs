using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;

namespace PerfEval.Ingest.Cli.Tests.Gold;

public sealed class GoldComparisonTests
{
    [Fact]
    public void Every_labelled_field_counts_once()
    {
        var result = Compare(
            """
            {"evaluations":[{"projectName":"植 树","implementingUnit":"甲局","competentDepartment":"乙委","fiscalYear":2023,"totalScore":{"value":94},
              "funds":[{"source":"total","annualBudget":{"value":1000},"executed":900,"executionRate":{"value":90}}],
              "indicators":[{"name":"指标1：棵数","category":"quantity","target":{"kind":"number","value":5,"operator":">=","unit":"棵"},"actual":{"value":5},"weight":{"value":10},"score":{"value":10},"reason":"旱"}]}]}
            """,
            """
            {"evaluations":[{"id":"e1","projectName":"植树","implementingUnit":"甲局","competentDepartment":"乙委","fiscalYear":2023,"totalScore":{"text":"94","value":94.0},
              "funds":[{"source":"total","annualBudget":{"value":1000.00},"executed":{"value":900},"executionRate":{"value":90.00}}],
              "indicators":[{"name":"棵数","category":"quantity","target":{"text":"≥5棵","kind":"number","value":5,"operator":">=","unit":"棵"},"actual":{"value":5},"weight":{"value":10},"score":{"value":10},"reason":"干旱少雨"}]}]}
            """);
        Assert.Empty(result.Misses);
        Assert.Equal(1 + 5 + 3 + 7, result.Fields.Right);
        Assert.Equal(1m, result.Fields.F1);
    }

    [Fact]
    public void A_wrong_value_is_one_false_and_one_missing()
    {
        var result = Compare("""{"evaluations":[{"fiscalYear":2023}]}""", """{"evaluations":[{"fiscalYear":2022}]}""");
        Assert.Equal(new Miss(MissKind.Wrong, "e1", "fiscalYear", "2023", "2022"), Assert.Single(result.Misses));
        Assert.Equal((1, 1, 1), (result.Fields.Right, result.Fields.False, result.Fields.Missing));
        Assert.Equal(0.5m, result.Fields.F1);
    }

    [Fact]
    public void An_absent_value_is_missing_only()
    {
        var result = Compare("""{"evaluations":[{"totalScore":{"value":94}}]}""", """{"evaluations":[{"totalScore":null}]}""");
        Assert.Equal(new Miss(MissKind.Missing, "e1", "totalScore", "value=94", null), Assert.Single(result.Misses));
        Assert.Equal((1, 0, 1), (result.Fields.Right, result.Fields.False, result.Fields.Missing));
    }

    [Fact]
    public void An_evaluation_that_was_not_found_misses_its_fields_too()
    {
        var result = Compare("""{"evaluations":[{"projectName":"甲","indicators":[{"name":"棵数","score":5}]}]}""", """{"evaluations":[]}""");
        Assert.Equal(["evaluation", "projectName", "indicator", "score"], result.Misses.Select(m => m.Field));
        Assert.Equal(0m, result.Fields.F1);
    }

    [Fact]
    public void What_is_not_labelled_is_not_scored()
    {
        var result = Compare("""{"strict":true,"evaluations":[{"projectName":"甲"}]}""", """{"evaluations":[{"projectName":"甲","fiscalYear":2023,"indicators":[{"name":"棵数"}]}]}""");
        Assert.Empty(result.Misses);
        Assert.Equal(2, result.Fields.Right);
    }

    [Theory]
    [InlineData("""{"totalScore":null}""", """{"totalScore":{"value":94}}""", "totalScore")]
    [InlineData("""{"projectName":null}""", """{"projectName":"甲"}""", "projectName")]
    [InlineData("""{"indicators":[]}""", """{"indicators":[{"name":"棵数"}]}""", "indicator")]
    [InlineData("""{"indicators":[{"name":"棵数","target":null}]}""", """{"indicators":[{"name":"棵数","target":{"text":"x","kind":"qualitative"}}]}""", "target")]
    [InlineData("""{"indicators":[{"name":"棵数","category":null}]}""", """{"indicators":[{"name":"棵数","category":"quantity"}]}""", "category")]
    [InlineData("""{"indicators":[{"name":"棵数","reason":null}]}""", """{"indicators":[{"name":"棵数","reason":"旱"}]}""", "reason")]
    [InlineData("""{"indicators":[{"name":"棵数","reason":false}]}""", """{"indicators":[{"name":"棵数","reason":"旱"}]}""", "reason")]
    [InlineData("""{"funds":[{"source":"total","executed":null}]}""", """{"funds":[{"source":"total","executed":{"value":1}}]}""", "funds.total.executed")]
    public void When_strict_what_is_labelled_null_or_not_at_all_is_invented(string gold, string read, string field)
    {
        var miss = Assert.Single(Compare($$"""{"strict":true,"evaluations":[{{gold}}]}""", $$"""{"evaluations":[{{read}}]}""").Misses);
        Assert.Equal((MissKind.Invented, field), (miss.Kind, miss.Field));
        Assert.Empty(Compare($$"""{"evaluations":[{{gold}}]}""", $$"""{"evaluations":[{{read}}]}""").Misses);
    }

    [Fact]
    public void When_strict_an_evaluation_beside_the_labelled_ones_is_invented()
    {
        const string Read = """{"evaluations":[{"id":"e1","projectName":"乙"},{"id":"e2","projectName":"甲"}]}""";
        var miss = Assert.Single(Compare("""{"strict":true,"evaluations":[{"projectName":"甲"}]}""", Read).Misses);
        Assert.Equal(new(MissKind.Invented, "e1", "evaluation", null, "乙"), miss);
        Assert.Empty(Compare("""{"evaluations":[{"projectName":"甲"}]}""", Read).Misses);
    }

    [Fact]
    public void Evaluations_are_matched_by_project_then_unit_then_order()
    {
        var result = Compare(
            """{"evaluations":[{"fiscalYear":1},{"implementingUnit":"局","fiscalYear":2},{"projectName":"甲","fiscalYear":3}]}""",
            """{"evaluations":[{"projectName":"甲","fiscalYear":3},{"fiscalYear":1},{"projectName":"丙","implementingUnit":"局","fiscalYear":2}]}""");
        Assert.Empty(result.Misses);
    }

    [Fact]
    public void Indicators_of_one_name_are_matched_in_order() => Assert.Empty(Compare(
        """{"strict":true,"evaluations":[{"indicators":[{"name":"棵数","score":1},{"name":"棵数","score":2}]}]}""",
        """{"evaluations":[{"indicators":[{"name":"棵数","score":{"value":1}},{"name":"★棵数","score":{"value":2}}]}]}""").Misses);

    [Fact]
    public void A_target_that_differs_is_one_field_and_says_in_what()
    {
        var miss = Assert.Single(Compare(
            """{"evaluations":[{"indicators":[{"name":"棵数","target":{"kind":"number","value":5,"operator":">=","unit":"棵"}}]}]}""",
            """{"evaluations":[{"indicators":[{"name":"棵数","target":{"text":"6","kind":"number","value":6,"operator":">="}}]}]}""").Misses);
        Assert.Equal(
            new(MissKind.Wrong, "e1 › 棵数", "target（unit, value）", "kind=number operator=>= value=5 unit=棵", "kind=number operator=>= value=6 text=6"),
            miss);
    }

    [Theory]
    [InlineData("""{"findings":[{"rule":"PE401","subject":null}]}""", """[{"rule":"PE401","subject":"什么"}]""")]
    [InlineData("""{"findings":[{"rule":"PE305","subject":"培训人次"}]}""", """[{"rule":"PE305","subject":"指标1：全年培训人次"}]""")]
    [InlineData("""{"findings":[{"rule":"PE305","subject":"全年培训人次"}]}""", """[{"rule":"PE305","subject":"培训人次"}]""")]
    [InlineData("""{"findings":[],"tolerated":[["PE404",null]]}""", """[{"rule":"PE404"}]""")]
    [InlineData("""{"findings":[],"tolerated":[["PE404",null]]}""", "[]")]
    [InlineData("""{"forbidden":["PE201"]}""", """[{"rule":"PE202"}]""")]
    public void Findings_that_gold_expects_tolerates_or_is_silent_of_are_no_miss(string gold, string findings) => Assert.Empty(Compare(gold, $$"""{"findings":{{findings}}}""").Misses);

    [Theory]
    [InlineData("""{"findings":[{"rule":"PE401","subject":null}]}""", "[]", "Missing PE401")]
    [InlineData("""{"findings":[]}""", """[{"rule":"PE401","subject":"甲"}]""", "Invented PE401 甲")]
    [InlineData("""{"forbidden":["PE201"]}""", """[{"rule":"PE201"}]""", "Invented PE201")]
    [InlineData("""{"findings":[],"tolerated":[["PE201",null]],"forbidden":["PE201"]}""", """[{"rule":"PE201"}]""", "Invented PE201")]
    [InlineData("""{"findings":[],"tolerated":[["PE305","甲"]]}""", """[{"rule":"PE305","subject":"乙"}]""", "Invented PE305 乙")]
    public void A_finding_that_is_missing_or_invented_is_a_miss(string gold, string findings, string miss)
    {
        var found = Assert.Single(Compare(gold, $$"""{"findings":{{findings}}}""").Misses);
        Assert.Equal(miss, $"{found.Kind} {found.Expected ?? found.Read}");
    }

    [Fact]
    public void Precision_and_recall_of_findings_are_counted_apart()
    {
        var findings = Compare(
            """{"findings":[{"rule":"PE401"},{"rule":"PE402"}]}""",
            """{"findings":[{"rule":"PE401"},{"rule":"PE403"},{"rule":"PE404"}]}""").Findings;
        Assert.Equal((1m / 3m, 1m / 2m), (findings.Precision, findings.Recall));
    }

    [Fact]
    public void Where_nothing_is_labelled_and_nothing_was_found_nothing_is_said()
    {
        var findings = Compare("""{"findings":[]}""", """{"findings":[]}""").Findings;
        Assert.Equal((null, null, null), (findings.Precision, findings.Recall, findings.F1));
    }

    private static GoldResult Compare(string gold, string read)
    {
        using var a = JsonDocument.Parse(gold);
        using var b = JsonDocument.Parse(read);
        return GoldComparison.Compare(a.RootElement, b.RootElement);
    }
}
