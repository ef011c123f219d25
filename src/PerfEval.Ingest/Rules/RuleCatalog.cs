using PerfEval.Ingest.Rules.AcrossFile;
using PerfEval.Ingest.Rules.Arithmetic;
using PerfEval.Ingest.Rules.Form;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Rules.Totals;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules;

/// <summary>Every rule of the validator, in the order of the ids. A new rule is one line here.</summary>
public sealed class RuleCatalog
{
    private static readonly Lazy<RuleCatalog> LazyBuiltIn = new(() => new RuleCatalog(SchemaFiles.BuiltIn));

    /// <param name="schemas">Where the rules' parameters are: schemas/rules.</param>
    /// <exception cref="SchemaDataException">A parameter file is missing or cannot be understood; names file and line.</exception>
    public RuleCatalog(SchemaFiles schemas)
    {
        var projects = ProjectNames.Load(schemas);
        var years = YearWordings.Load(schemas);
        var scoreWords = ScoreWords.Load(schemas);
        Rules =
        [
            new RequiredFieldMissing(scoreWords),
            new WeightsNotHundred(),
            new DimensionWeightsMismatch(),
            new IndicatorIncomplete(),
            new TemplateTextLeft(TemplateTexts.Load(schemas)),
            new UnitWrittenTwice(DoubledUnits.Load(schemas)),
            new ExecutionRateMismatch(),
            new ExecutionScoreMismatch(),
            new FundPartsMismatch(),
            new Overspent(),
            new LowExecution(),
            new BudgetAdjusted(),
            new SpentAgainstRequest(),
            new ScoreAboveWeight(),
            new IndicatorScoreUnexplained(),
            new UnmetFullScore(),
            new UnmetWithoutReason(),
            new FarOverTarget(),
            new ThresholdAsActual(),
            new NumberAnsweredInWords(),
            new QualitativeBandMismatch(),
            new ImplausibleValue(),
            new UnitMismatch(),
            new IndicatorTwice(),
            new WrongDirection(),
            new TotalScoreMismatch(scoreWords),
            new GradeMismatch(),
            new AboveFullMarks(scoreWords),
            new FullMarksWithShortfall(),
            new RatioMismatch(),
            new SumMismatch(),
            new DifferenceMismatch(),
            new ProductMismatch(),
            new ClaimAgainstFigure(projects),
            new NarrativeAgainstForm(projects, years),
            new FormAgainstForm(projects),
            new OtherUnitNamed(SelfNaming.Load(schemas)),
            new OtherYear(years),
            new CountMismatch(),
        ];
    }

    public static RuleCatalog BuiltIn => LazyBuiltIn.Value;

    public IReadOnlyList<IRule> Rules { get; }
}
