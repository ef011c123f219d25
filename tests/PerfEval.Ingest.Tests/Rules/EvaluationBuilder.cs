using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>
/// Builds an evaluation for a rule to look at: a scored table with every column, until told otherwise. Every value
/// gets a place of its own, so that evidence can be traced.
/// </summary>
internal sealed class EvaluationBuilder
{
    private readonly List<Fund> funds = [];
    private readonly List<Indicator> indicators = [];
    private readonly List<Sourced<string>> passages = [];
    private readonly List<Sourced<string>> remarks = [];
    private readonly List<DimensionPoints> dimensions = [];
    private readonly List<Relation> relations = [];
    private EvaluationForm form = EvaluationForm.Table;
    private EvaluationStage stage = EvaluationStage.Evaluation;
    private FormFeatures features = new()
    {
        IsScored = true,
        HasWeightColumn = true,
        HasScoreColumn = true,
        HasActualColumn = true,
        HasReasonColumn = true,
        ReasonIsDeviation = true,
        HasFunds = true,
        HasExecutionScoreColumn = true,
        FundPartsExhaustive = true,
        ExecutionFormulaFixed = true,
        ExecutionPointsDefault = 10m,
        FundsUnit = "万元",
    };

    private Sourced<Points>? total;
    private int places;

    public EvaluationBuilder With(Func<FormFeatures, FormFeatures> change)
    {
        features = change(features);
        return this;
    }

    public EvaluationBuilder Narrative()
    {
        form = EvaluationForm.Narrative;
        features = FormFeatures.Narrative;
        return this;
    }

    public EvaluationBuilder Goals()
    {
        stage = EvaluationStage.Goal;
        return this;
    }

    /// <summary>Amounts as printed in the block's unit; null for a blank cell.</summary>
    public EvaluationBuilder Fund(
        FundSource source, string? budget = null, string? executed = null, string? rate = null, string? score = null,
        string? weight = null, string? initial = null, string? label = null, string? reason = null, string? rateLabel = null)
    {
        funds.Add(new Fund
        {
            Source = source,
            Label = label is null ? null : Text(label),
            InitialBudget = MoneyOf(initial),
            AnnualBudget = MoneyOf(budget),
            Executed = MoneyOf(executed),
            Weight = PointsOf(weight),
            ExecutionRate = rate is null ? null : new(new Ratio(PrintedValue.Figure(rate.TrimEnd('%'))), rate, Place()),
            ExecutionRateLabel = rateLabel is null ? null : Text(rateLabel),
            Score = PointsOf(score),
            Reason = reason is null ? null : Text(reason),
        });
        return this;
    }

    public EvaluationBuilder Indicator(
        string name, string? target = null, string? actual = null, string? weight = null, string? score = null,
        string? reason = null, string? criteria = null, Direction? direction = null, int? group = null, string? raw = null,
        string? dimension = null)
    {
        var level1 = dimension is null ? null : Text(dimension);
        if (level1 is not null && dimension!.Split('(', '分') is [var heading, var points, ..])
            dimensions.Add(new(heading, PointsOf(points)!));
        indicators.Add(new Indicator
        {
            Level1 = level1,
            Name = Text(name),
            Target = target is null ? null : PrintedValue.Quantity(target) with { At = Place(), Direction = direction },
            Actual = actual is null ? null : PrintedValue.Quantity(actual) with { At = Place() },
            Weight = PointsOf(weight),
            Score = PointsOf(score),
            RawScore = PointsOf(raw),
            WeightShare = raw is null ? null : PointsOf(weight),
            Reason = reason is null ? null : Text(reason),
            Criteria = criteria is null ? null : Text(criteria),
            ScoreGroup = group,
        });
        return this;
    }

    public EvaluationBuilder Passage(string text)
    {
        passages.Add(Text(text));
        return this;
    }

    public EvaluationBuilder Remark(string text)
    {
        remarks.Add(Text(text));
        return this;
    }

    public EvaluationBuilder Relations(IEnumerable<Relation> stated)
    {
        relations.AddRange(stated);
        return this;
    }

    public EvaluationBuilder Total(string score)
    {
        total = PointsOf(score);
        return this;
    }

    public IReadOnlyList<Finding> Check(IRule rule, ScoringProfile? profile = null)
    {
        var evaluation = Build();
        var findings = rule.Check(new RuleContext(evaluation, [evaluation], profile ?? new ScoringProfile())).ToList();
        Assert.All(findings, finding =>
        {
            Assert.Equal(rule.Descriptor.Id, finding.Rule);
            Assert.Equal("e1", finding.Evaluation);
            Assert.NotEmpty(finding.Evidence);
            Assert.All(finding.Evidence, evidence => Assert.NotEmpty(evidence.Text));
            Assert.EndsWith("。", finding.Message, StringComparison.Ordinal);
        });
        return findings;
    }

    /// <summary>What all rules together make of it.</summary>
    public RuleOutcome Outcome() => new RuleEngine(RuleCatalog.BuiltIn).Check([Build()], _ => new ScoringProfile());

    private Evaluation Build() => new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = form,
        Stage = stage,
        Features = features,
        TotalScore = total,
        Funds = funds,
        Indicators = indicators,
        Passages = passages,
        Remarks = remarks,
        Dimensions = dimensions,
        Relations = relations,
        Opening = Text("项目支出绩效自评表"),
    };

    private Sourced<Money>? MoneyOf(string? text)
    {
        if (text is null)
            return null;
        var scale = text.EndsWith('元') ? 1m : 10000m;
        var figure = PrintedValue.Figure(text.TrimEnd('元', '万'));
        return new(new Money(figure with { Value = figure.Value * scale, Scale = scale }), text, Place());
    }

    private Sourced<Points>? PointsOf(string? text) => text is null ? null : new(new Points(PrintedValue.Figure(text)), text, Place());

    private Sourced<string> Text(string text) => new(text, text, Place());

    private Location Place() => new() { Block = 1, Row = places++, Column = 0 };
}
