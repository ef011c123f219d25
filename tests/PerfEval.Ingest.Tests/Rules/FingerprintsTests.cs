using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Rules;

public class FingerprintsTests
{
    private static readonly Evaluation Form = SpecEvaluation.Of("e1", []);
    private static readonly string Usual = Of(Form, FakeFindings.Of("PE401", subject: "养护里程"))[0];

    [Fact]
    public void A_fingerprint_is_24_hexadecimal_digits_and_never_changes_between_versions() =>
        Assert.Equal("5d345dd115dbf8fff6ee0743", Usual);

    [Fact]
    public void Place_message_and_id_of_the_evaluation_take_no_part()
    {
        var elsewhere = FakeFindings.Of("PE401", evaluation: "e7", subject: "养护里程", row: 30) with { Message = "另一种说法。" };

        Assert.Equal(Usual, Of(Form with { Id = "e7" }, elsewhere)[0]);
    }

    [Fact]
    public void Blanks_and_line_breaks_take_no_part() =>
        Assert.Equal(Usual, Of(Form, FakeFindings.Of("PE401", subject: "养护\n 里程", text: " 10 "))[0]);

    [Theory]
    [InlineData("（三）报送情况", "（四）报送情况")]
    [InlineData("2.资产利用率", "3.资产利用率")]
    [InlineData("十一、问题", "十二、问题")]
    [InlineData("指标9：满意度", "指标10：满意度")]
    public void Renumbering_changes_no_fingerprint(string before, string after) =>
        Assert.Equal(Of(Form, FakeFindings.Of("PE105", subject: before, text: before)), Of(Form, FakeFindings.Of("PE105", subject: after, text: after)));

    [Fact]
    public void Another_figure_is_another_fingerprint() =>
        Assert.NotEqual(Of(Form, FakeFindings.Of("PE401", text: "1.5")), Of(Form, FakeFindings.Of("PE401", text: "2.5")));

    [Fact]
    public void Rule_subject_operands_project_unit_and_year_all_take_part()
    {
        string[] others =
        [
            Of(Form, FakeFindings.Of("PE403", subject: "养护里程"))[0],
            Of(Form, FakeFindings.Of("PE401", subject: "补植株数"))[0],
            Of(Form, FakeFindings.Of("PE401", subject: "养护里程", text: "9"))[0],
            Of(Form with { ProjectName = null }, FakeFindings.Of("PE401", subject: "养护里程"))[0],
            Of(Form with { ImplementingUnit = null }, FakeFindings.Of("PE401", subject: "养护里程"))[0],
            Of(Form with { FiscalYear = null }, FakeFindings.Of("PE401", subject: "养护里程"))[0],
        ];

        Assert.Equal(7, others.Append(Usual).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Findings_alike_in_everything_are_told_apart_and_the_first_keeps_its_fingerprint()
    {
        var both = Of(Form, FakeFindings.Of("PE401", subject: "养护里程"), FakeFindings.Of("PE401", subject: "养护里程", row: 2));

        Assert.Equal(Usual, both[0]);
        Assert.NotEqual(both[0], both[1]);
    }

    private static IReadOnlyList<string> Of(Evaluation evaluation, params Finding[] findings) =>
        [.. Fingerprints.Fill(findings, [evaluation]).Select(f => f.Fingerprint!)];
}
