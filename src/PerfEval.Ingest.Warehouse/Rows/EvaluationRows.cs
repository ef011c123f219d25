using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Recomputed;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.Model;
using IndicatorRow = PerfEval.Ingest.Warehouse.Model.IndicatorRow;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>The rows of one evaluation.</summary>
internal static class EvaluationRows
{
    /// <summary>Shorter texts are names and numbers, which have columns of their own.</summary>
    private const int ShortestPassage = 15;

    public static void Add(DocumentRows rows, Evaluation evaluation, int number, Submission submission)
    {
        var recomputed = submission.Recomputed.GetValueOrDefault(evaluation.Id) ?? [];
        rows.Evaluations.Add(Evaluation(evaluation, number, recomputed, submission.Profiles.GetValueOrDefault(evaluation.Id)));
        rows.Funds.AddRange(evaluation.Funds.Where(f => !f.IsEmpty || f.Label is not null).Select((f, i) => Fund(f, number, i + 1)));
        rows.Indicators.AddRange(evaluation.Indicators.Select((indicator, i) => Indicator(indicator, number, i + 1)));
        rows.Facts.AddRange(evaluation.Facts.Select((f, i) => Fact(f, number, i + 1)));
        rows.Passages.AddRange(evaluation.Passages.Concat(evaluation.Remarks).Where(p => p.Value.Length >= ShortestPassage).Select((p, i) => Passage(p, number, i + 1)));
        rows.Recomputations.AddRange(recomputed.Select((line, i) => Recomputation(line, number, i + 1)));
    }

    private static EvaluationRow Evaluation(Evaluation e, int number, IReadOnlyList<RecomputedLine> recomputed, string? profile)
    {
        var total = e.Funds.FirstOrDefault(f => f.Source == FundSource.Total);
        return new EvaluationRow
        {
            EvaluationNo = number,
            IsCurrent = true,
            Type = Spelling.Of(e.Type),
            Form = Spelling.Of(e.Form),
            Stage = Spelling.Of(e.Stage),
            LayoutId = e.Features.Layout,
            ProfileId = profile,
            Title = Text(e.Title),
            FiscalYear = e.FiscalYear?.Value,
            Region = Text(e.Region),
            ProjectName = Text(e.ProjectName),
            ProjectCode = Text(e.ProjectCode),
            CompetentDepartment = Text(e.CompetentDepartment),
            LocalDepartment = Text(e.LocalDepartment),
            ImplementingUnit = Text(e.ImplementingUnit),
            TotalWeight = e.TotalWeight?.Value.Value,
            TotalWeightText = Written(e.TotalWeight),
            TotalScore = e.TotalScore?.Value.Value,
            TotalScoreText = Written(e.TotalScore),
            RecomputedScore = e.TotalScore is { } stated && recomputed.FirstOrDefault(l => l.At == stated.At && l.Recomputed is not null) is { } line
                && decimal.TryParse(line.Recomputed, NumberStyles.Number, CultureInfo.InvariantCulture, out var sum) ? sum : null,
            ReviewTotalScore = e.ReviewTotalScore?.Value.Value,
            ReviewTotalScoreText = Written(e.ReviewTotalScore),
            Grade = Text(e.Grade),
            InitialBudget = total?.InitialBudget?.Value.Yuan.Digits,
            InitialBudgetText = Written(total?.InitialBudget),
            AnnualBudget = total?.AnnualBudget?.Value.Yuan.Digits,
            AnnualBudgetText = Written(total?.AnnualBudget),
            Executed = total?.Executed?.Value.Yuan.Digits,
            ExecutedText = Written(total?.Executed),
            ExecutionRate = total?.ExecutionRate?.Value.Value,
            ExecutionRateText = Written(total?.ExecutionRate),
            IndicatorCount = e.Indicators.Count,
        }.At(e.Opening.At);
    }

    private static FundRow Fund(Fund f, int evaluation, int number) => new FundRow
    {
        EvaluationNo = evaluation,
        FundNo = number,
        Source = Spelling.Of(f.Source),
        Label = Text(f.Label),
        InitialBudget = f.InitialBudget?.Value.Yuan.Digits,
        InitialBudgetText = Written(f.InitialBudget),
        AnnualBudget = f.AnnualBudget?.Value.Yuan.Digits,
        AnnualBudgetText = Written(f.AnnualBudget),
        Executed = f.Executed?.Value.Yuan.Digits,
        ExecutedText = Written(f.Executed),
        Received = f.Received?.Value.Yuan.Digits,
        ReceivedText = Written(f.Received),
        Weight = f.Weight?.Value.Value,
        WeightText = Written(f.Weight),
        ExecutionRate = f.ExecutionRate?.Value.Value,
        ExecutionRateText = Written(f.ExecutionRate),
        Score = f.Score?.Value.Value,
        ScoreText = Written(f.Score),
        Reason = Text(f.Reason),
        Locations = Placing.Json(
            ("label", f.Label?.At),
            ("initialBudget", f.InitialBudget?.At),
            ("annualBudget", f.AnnualBudget?.At),
            ("executed", f.Executed?.At),
            ("received", f.Received?.At),
            ("weight", f.Weight?.At),
            ("executionRate", f.ExecutionRate?.At),
            ("score", f.Score?.At),
            ("reason", f.Reason?.At)),
    }.At(f.Label?.At ?? f.AnnualBudget?.At ?? f.Executed?.At ?? f.InitialBudget?.At ?? f.ExecutionRate?.At ?? f.Received?.At ?? f.Score?.At);

    private static IndicatorRow Indicator(Indicator i, int evaluation, int number) => new IndicatorRow
    {
        EvaluationNo = evaluation,
        IndicatorNo = number,
        Level1 = Text(i.Level1),
        Level2 = Text(i.Level2),
        Name = RowText.Of(i.Name.Value),
        Dimension = i.Dimension is { } dimension ? Spelling.Of(dimension) : null,
        Category = i.Category is { } category ? Spelling.Of(category) : null,
        CanonicalId = i.Canonical,
        CanonicalConfidence = i.CanonicalConfidence,
        TargetText = Text(i.Target),
        TargetKind = Kind(i.Target),
        TargetOperator = Operator(i.Target),
        TargetValue = i.Target?.Value?.Digits,
        TargetUpper = i.Target?.Upper?.Digits,
        TargetDate = i.Target?.Date,
        TargetUnit = RowText.OrNull(i.Target?.Unit),
        TargetLevel = Level(i.Target),
        ActualText = Text(i.Actual),
        ActualKind = Kind(i.Actual),
        ActualOperator = Operator(i.Actual),
        ActualValue = i.Actual?.Value?.Digits,
        ActualUpper = i.Actual?.Upper?.Digits,
        ActualDate = i.Actual?.Date,
        ActualUnit = RowText.OrNull(i.Actual?.Unit),
        ActualLevel = Level(i.Actual),
        Weight = i.Weight?.Value.Value,
        WeightText = Written(i.Weight),
        Score = i.Score?.Value.Value,
        ScoreText = Written(i.Score),
        ReviewActualText = Text(i.ReviewActual),
        ReviewActualValue = i.ReviewActual?.Value?.Digits,
        ReviewScore = i.ReviewScore?.Value.Value,
        ReviewScoreText = Written(i.ReviewScore),
        Criteria = Text(i.Criteria),
        Reason = Text(i.Reason),
        ScoreGroup = i.ScoreGroup,
        PartOf = RowText.OrNull(i.PartOf),
        Locations = Placing.Json(
            ("name", i.Name.At),
            ("target", i.Target?.At),
            ("actual", i.Actual?.At),
            ("weight", i.Weight?.At),
            ("score", i.Score?.At),
            ("reviewActual", i.ReviewActual?.At),
            ("reviewScore", i.ReviewScore?.At),
            ("criteria", i.Criteria?.At),
            ("reason", i.Reason?.At)),
    }.At(i.Name.At);

    private static FactRow Fact(Fact f, int evaluation, int number) => new FactRow
    {
        EvaluationNo = evaluation,
        FactNo = number,
        Label = RowText.Of(f.Label),
        QuantityText = Text(f.Quantity),
        QuantityKind = Kind(f.Quantity),
        QuantityOperator = Operator(f.Quantity),
        QuantityValue = f.Quantity.Value?.Digits,
        QuantityUpper = f.Quantity.Upper?.Digits,
        QuantityDate = f.Quantity.Date,
        QuantityUnit = RowText.OrNull(f.Quantity.Unit),
        QuantityLevel = Level(f.Quantity),
        Location = Placing.Json(f.Quantity.At),
    }.At(f.Quantity.At);

    private static PassageRow Passage(Sourced<string> p, int evaluation, int number) => new PassageRow
    {
        EvaluationNo = evaluation,
        PassageNo = number,
        Text = RowText.Of(p.Value),
        Location = Placing.Json(p.At),
    }.At(p.At);

    private static RecomputationRow Recomputation(RecomputedLine line, int evaluation, int number) => new RecomputationRow
    {
        EvaluationNo = evaluation,
        LineNo = number,
        Section = line.Section,
        Label = RowText.Of(line.Label),
        Stated = RowText.Of(line.Stated),
        Recomputed = RowText.OrNull(line.Recomputed),
        Difference = line.Difference,
        Agreement = Spelling.Of(line.Agreement),
        Explanation = RowText.OrNull(line.Explanation),
        Location = Placing.Json(line.At),
    }.At(line.At);

    private static string? Text(Sourced<string>? text) => RowText.OrNull(text?.Value);

    private static string? Text(Quantity? quantity) => quantity is null ? null : RowText.OrNull(TextNormalizer.WithoutLineBreaks(quantity.Text));

    private static string? Written<T>(Sourced<T>? value) => RowText.OrNull(value?.Text);

    private static string? Kind(Quantity? quantity) => quantity is null ? null : Spelling.Of(quantity.Kind);

    private static string? Operator(Quantity? quantity) => quantity?.Operator is { } comparator ? Spelling.Of(comparator) : null;

    private static string? Level(Quantity? quantity) => quantity?.Level is { } level ? Spelling.Of(level) : null;
}
