using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Relations;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Statements;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Narrative;

/// <summary>
/// Reads narrative reports: the blocks of a file that no form has claimed, in reading order. Blocks → reports (title and
/// outline) → figures → statements about score, indicators and funds; every other named figure is a fact.
/// </summary>
internal sealed class NarrativeReader
{
    private readonly NarrativeVocabulary words;

    /// <param name="schemas">Where <c>narrative.yaml</c> is.</param>
    /// <exception cref="SchemaDataException">The file has a mistake.</exception>
    public NarrativeReader(SchemaFiles schemas) => words = NarrativeVocabulary.Load(schemas);

    /// <summary>One evaluation for each report found, in reading order; ids are given later. Empty where the blocks hold none.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; asked at every paragraph.</exception>
    public IReadOnlyList<Evaluation> Read(IReadOnlyList<Block> blocks, CancellationToken cancellation = default)
    {
        var reports = ReportSegments.Find(blocks, words, cancellation);
        var hasScoreTable = reports.Count > 0 && ScoreTables.AreAmong(blocks, words.Scores);
        return [.. reports.Select(r => Read(r, cancellation) with { HasScoreTable = hasScoreTable })];
    }

    private Evaluation Read(Report report, CancellationToken cancellation)
    {
        var head = ReportHead.Read(report, words);
        var names = new ReportNames(head.Project?.Value, head.Unit?.Value, head.Region?.Value, head.FiscalYear?.Value);
        var text = new ReportText(report, head.Type, names, words, cancellation);
        var score = ScoreStatements.Read(text);
        var indicators = IndicatorStatements.Read(text);
        return new()
        {
            Id = "",
            Type = head.Type,
            Form = EvaluationForm.Narrative,
            Features = FormFeatures.Narrative,
            Title = report.Title?.Title,
            FiscalYear = head.FiscalYear,
            Region = head.Region,
            ProjectName = head.Project,
            CompetentDepartment = head.CompetentDepartment,
            ImplementingUnit = head.Unit,
            Funds = FundsStatements.Read(text),
            Indicators = indicators.Indicators,
            TotalScore = score is null ? null : ScoreStatements.ToPoints(score),
            Grade = GradeStatements.Read(text, score),
            Facts = Facts(text, indicators.Mentions, score),
            Relations = RelationReader.Read(text),
            Payments = PaymentStatements.Read(text),
            Claims = ReachedClaims.Read(text),
            Requests = RequestStatements.Read(text),
            Passages = [.. text.Body.Select(p => p.Piece.AsPassage())],
            Opening = report.Opening,
        };
    }

    /// <summary>Every named figure that is neither the total score nor an indicator's; budgets and spending are facts too.</summary>
    private static IReadOnlyList<Fact> Facts(ReportText text, IReadOnlySet<FigureMention> indicators, FigureMention? score) =>
    [
        .. text.Body.SelectMany(text.MentionsIn)
            .Where(m => m != score && m.Label.Length > 0 && m.Figure.Unit is not null && !indicators.Contains(m) && !text.IsRule(m))
            .Select(m => new Fact(m.Label, m.ToQuantity())),
    ];
}
