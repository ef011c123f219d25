using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Tests.Rules;

namespace PerfEval.Ingest.Tests.Scoring;

public class UsableFigureTests
{
    private const string Glued = "7922816251426433759354395";

    public static TheoryData<IRule> Rules =>
    [
        new ExecutionRateMismatch(), new ExecutionScoreMismatch(), new FundPartsMismatch(), new Overspent(), new LowExecution(), new BudgetAdjusted(),
        new IndicatorScoreUnexplained(), new UnmetFullScore(), new UnmetWithoutReason(), new FarOverTarget(), new QualitativeBandMismatch(), new ImplausibleValue(),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Digits_glued_together_make_no_rule_throw(IRule rule) => Assert.Null(Record.Exception(() => new EvaluationBuilder()
        .Fund(FundSource.Total, Glued, "0.0000000000000000000000001", Glued, Glued, Glued, "0.0000000000000000000000001")
        .Fund(FundSource.Fiscal, "0.0000000000000000000000001", Glued, Glued, Glued, Glued, Glued)
        .Indicator("参保率", "≥0.0000000000000000000000001%", $"{Glued}%", Glued, Glued)
        .Indicator("人数", $"≥{Glued}人", "0.0000000000000000000000001人", Glued, "1")
        .Indicator("人次", $"≥{Glued}人", "3人", "5", "5")
        .Indicator("能力", "较高", "部分达成", Glued, Glued)
        .Check(rule)));
}
