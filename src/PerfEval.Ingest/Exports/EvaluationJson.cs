using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Recomputed;

namespace PerfEval.Ingest.Exports;

/// <summary>Writes an evaluation with its funds and indicators, fields in the schema's order.</summary>
internal static class EvaluationJson
{
    /// <param name="json">Written to.</param>
    /// <param name="evaluation">What is written.</param>
    /// <param name="recomputed">Its figures computed once more: how each score comes about.</param>
    public static void Evaluation(Utf8JsonWriter json, Evaluation evaluation, IReadOnlyList<RecomputedLine> recomputed)
    {
        var explanations = new Dictionary<Location, RecomputedLine>();
        foreach (var line in recomputed)
            explanations.TryAdd(line.At, line);
        json.WriteStartObject();
        json.WriteString("id", evaluation.Id);
        json.WriteString("type", Spelling.Of(evaluation.Type));
        json.WriteString("form", Spelling.Of(evaluation.Form));
        json.WriteString("stage", Spelling.Of(evaluation.Stage));
        json.Optional("layout", evaluation.Features.Layout);
        json.Optional("title", evaluation.Title);
        if (evaluation.FiscalYear is { } year)
            json.WriteNumber("fiscalYear", year.Value);
        else
            json.WriteNull("fiscalYear");
        json.Optional("region", evaluation.Region);
        json.Required("projectName", evaluation.ProjectName?.Value);
        json.Optional("projectCode", evaluation.ProjectCode);
        json.Optional("competentDepartment", evaluation.CompetentDepartment);
        json.Optional("localDepartment", evaluation.LocalDepartment);
        json.Required("implementingUnit", evaluation.ImplementingUnit?.Value);
        json.List("funds", evaluation.Funds, (j, fund) => Fund(j, fund, explanations));
        json.OptionalList("goals", evaluation.Goals, Goal);
        json.OptionalList("management", evaluation.Management, Aspect);
        json.List("indicators", evaluation.Indicators, (j, indicator) => Indicator(j, indicator, explanations));
        json.Optional("totalWeight", evaluation.TotalWeight);
        json.Required("totalScore", evaluation.TotalScore);
        json.Optional("grade", evaluation.Grade);
        json.OptionalList("facts", evaluation.Facts, (j, fact) =>
        {
            j.WriteStartObject();
            j.Text("label", fact.Label);
            j.Optional("quantity", fact.Quantity);
            j.WriteEndObject();
        });
        json.Optional("reviewTotalScore", evaluation.ReviewTotalScore);
        json.At(evaluation.Opening.At);
        json.WriteEndObject();
    }

    private static void Fund(Utf8JsonWriter json, Fund fund, Dictionary<Location, RecomputedLine> explanations)
    {
        json.WriteStartObject();
        json.WriteString("source", Spelling.Of(fund.Source));
        json.Optional("label", fund.Label);
        json.Optional("initialBudget", fund.InitialBudget);
        json.Optional("annualBudget", fund.AnnualBudget);
        json.Optional("executed", fund.Executed);
        json.Optional("weight", fund.Weight);
        json.Optional("executionRate", fund.ExecutionRate);
        json.Optional("score", fund.Score);
        json.Optional("reason", fund.Reason);
        json.Optional("received", fund.Received);
        Explanation(json, fund.Score?.At, explanations);
        json.WriteEndObject();
    }

    private static void Goal(Utf8JsonWriter json, Goal goal)
    {
        json.WriteStartObject();
        json.Optional("expected", goal.Expected);
        json.Optional("actual", goal.Actual);
        json.At((goal.Expected ?? goal.Actual)?.At);
        json.WriteEndObject();
    }

    private static void Aspect(Utf8JsonWriter json, ManagementAspect aspect)
    {
        json.WriteStartObject();
        json.Text("aspect", aspect.Aspect.Value);
        json.Optional("statement", aspect.Statement);
        json.Optional("problem", aspect.Problem);
        json.At(aspect.Aspect.At);
        json.WriteEndObject();
    }

    private static void Indicator(Utf8JsonWriter json, Indicator indicator, Dictionary<Location, RecomputedLine> explanations)
    {
        json.WriteStartObject();
        json.Optional("level1", indicator.Level1);
        json.Optional("level2", indicator.Level2);
        json.Text("name", indicator.Name.Value);
        json.Optional("dimension", indicator.Dimension);
        json.Optional("category", indicator.Category);
        json.Optional("canonical", indicator.Canonical);
        json.Optional("canonicalConfidence", indicator.CanonicalConfidence);
        json.Required("target", indicator.Target);
        json.Required("actual", indicator.Actual);
        json.Optional("weight", indicator.Weight);
        json.Optional("score", indicator.Score);
        json.Optional("reviewActual", indicator.ReviewActual);
        json.Optional("reviewScore", indicator.ReviewScore);
        json.Optional("criteria", indicator.Criteria);
        json.Optional("reason", indicator.Reason);
        json.Optional("scoreGroup", indicator.ScoreGroup);
        json.Optional("partOf", indicator.PartOf);
        Explanation(json, indicator.Score?.At, explanations);
        json.WriteEndObject();
    }

    /// <summary>How a stated score comes about; left out where nothing decides it.</summary>
    private static void Explanation(Utf8JsonWriter json, Location? score, Dictionary<Location, RecomputedLine> explanations)
    {
        if (score is null || !explanations.TryGetValue(score, out var line) || line.Agreement == Agreement.Undecided)
            return;
        json.WriteStartObject("scoreExplanation");
        json.WriteBoolean("explained", line.Agreement == Agreement.Agrees);
        json.Optional("recomputed", line.Recomputed);
        json.Optional("way", line.Explanation);
        if (line.Difference is { } difference)
            json.WriteNumber("difference", difference);
        json.WriteEndObject();
    }
}
