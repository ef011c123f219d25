using System.Text.Json.Nodes;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Gold;

/// <summary>
/// The gold labels of a case: its truth in the shape of the evaluation schema. Null says that the document has none;
/// what is left out is not labelled.
/// </summary>
internal static class GoldFile
{
    public static string Write(CorpusCase corpusCase) => CompactJson.Write(new JsonObject
    {
        ["evaluations"] = new JsonArray([.. corpusCase.Evaluations.Select(Evaluation)]),
        ["findings"] = new JsonArray([.. corpusCase.Findings.Select(f => new JsonObject { ["rule"] = f.Rule, ["subject"] = f.Subject })]),
        ["tolerated"] = new JsonArray([.. corpusCase.Tolerated.Select(f => new JsonArray(f.Rule, f.Subject))]),
        ["strict"] = true,
    });

    private static JsonObject Evaluation(Evaluation e)
    {
        var result = Fields(e);
        if (e.Layout is not null)
            result["layout"] = e.Layout;
        if (e.Stage != "evaluation")
            result["stage"] = e.Stage;
        if (e.Grade is not null)
            result["grade"] = e.Grade;
        if (Number(e.ReviewTotalScore) is { } review)
            result["reviewTotalScore"] = review;
        return result;
    }

    private static JsonObject Fields(Evaluation e) => new()
    {
        ["type"] = e.Type,
        ["form"] = e.Form,
        ["fiscalYear"] = e.Year,
        ["projectName"] = e.ProjectName,
        ["competentDepartment"] = e.CompetentDepartment,
        ["localDepartment"] = e.LocalDepartment,
        ["implementingUnit"] = e.Unit,
        ["funds"] = new JsonArray([.. e.Funds.Select(f => Fund(f, e.MoneyScale))]),
        ["indicators"] = new JsonArray([.. e.Dimensions.SelectMany(d => d.Categories).SelectMany(c => c.Indicators.Select(i => Indicator(e, c, i)))]),
        ["totalWeight"] = Number(e.TotalWeight),
        ["totalScore"] = Number(e.TotalScore),
    };

    /// <summary>Blank amounts are left out: a row that the form does not fill in is labelled with its source only.</summary>
    private static JsonObject Fund(Fund fund, decimal scale)
    {
        var result = new JsonObject { ["source"] = fund.Source };
        foreach (var (name, printed, unit) in new[]
        {
            ("initialBudget", fund.Initial, "元"), ("annualBudget", fund.Annual, "元"), ("executed", fund.Executed, "元"),
            ("received", fund.Received, "元"), ("weight", fund.Weight, null), ("executionRate", fund.Rate, "%"), ("score", fund.Score, (string?)null),
        })
        {
            if (Number(printed, unit, unit == "元" ? scale : 1m) is { } number)
                result[name] = number;
        }

        return result;
    }

    /// <summary>Reasons are a column of forms; where a narrative gives them is not labelled.</summary>
    private static JsonObject Indicator(Evaluation evaluation, Category category, Indicator indicator)
    {
        var result = new JsonObject { ["name"] = indicator.PlainName };
        if (category.Label.Length > 0)
            result["level2"] = WithoutPoints(category.Label.Replace("\n", "", StringComparison.Ordinal));
        if (category.Label.Length > 0 || category.Id is not null)
            result["category"] = category.Id;
        result["target"] = Quantity(indicator.Target);
        result["actual"] = Quantity(indicator.Actual);
        result["weight"] = Number(indicator.Weight);
        result["score"] = Number(indicator.Score);
        if (indicator.PartOf is not null)
            result["partOf"] = indicator.PartOf;
        if (Number(indicator.ReviewScore) is { } review)
            result["reviewScore"] = review;
        if (evaluation.Form == "table")
            result["reason"] = indicator.Reason;
        return result;
    }

    private static JsonObject? Number(Printed printed, string? unit = null, decimal scale = 1m)
    {
        if (printed.Value is not { } value)
            return null;
        var result = new JsonObject { ["text"] = printed.Text, ["kind"] = "number", ["value"] = Plain(value * scale) };
        if (unit is not null)
            result["unit"] = unit;
        return result;
    }

    private static JsonObject? Quantity(Quantity? quantity)
    {
        if (quantity is null)
            return null;
        var result = new JsonObject { ["text"] = quantity.Text, ["kind"] = quantity.Kind };
        if (quantity.Kind is "number" or "range" or "date")
            result["operator"] = quantity.Operator;
        if (quantity.Value is { } value)
            result["value"] = Plain(value);
        if (quantity.Upper is { } upper)
            result["upper"] = Plain(upper);
        if (quantity.Kind is "number" or "range")
            result["unit"] = quantity.Unit;
        if (quantity.Date is not null)
            result["date"] = quantity.Date;
        if (quantity.Level is not null)
            result["level"] = quantity.Level;
        return result;
    }

    /// <summary>基础信息（5分）: the points are not part of the level's name.</summary>
    private static string WithoutPoints(string label) => label.EndsWith("分）", StringComparison.Ordinal) ? label[..label.LastIndexOf('（')] : label;

    /// <summary>Without the zeros that multiplying out leaves behind.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
