using System.Text.Json;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Exports;

/// <summary>Writes an evaluation with its funds and indicators, fields in the schema's order.</summary>
internal static class EvaluationJson
{
    public static void Evaluation(Utf8JsonWriter json, Evaluation evaluation)
    {
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
        json.List("funds", evaluation.Funds, Fund);
        json.OptionalList("goals", evaluation.Goals, Goal);
        json.OptionalList("management", evaluation.Management, Aspect);
        json.List("indicators", evaluation.Indicators, Indicator);
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

    private static void Fund(Utf8JsonWriter json, Fund fund)
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

    private static void Indicator(Utf8JsonWriter json, Indicator indicator)
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
        json.WriteEndObject();
    }
}
