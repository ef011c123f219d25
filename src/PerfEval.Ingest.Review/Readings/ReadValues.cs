using System.Globalization;
using System.Text.Json;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>Values out of the warehouse's rows, each under its path in the schema and with its correction, where one stands.</summary>
internal sealed class ReadValues(IReadOnlyDictionary<string, Correction> corrections)
{
    public IReadOnlyList<ReadValue> Header(EvaluationRow row) =>
    [
        .. new[]
        {
            Corrected(new("projectName", "项目名称", row.ProjectName)),
            Corrected(new("projectCode", "项目编码", row.ProjectCode)),
            Corrected(new("implementingUnit", "实施单位", row.ImplementingUnit)),
            Corrected(new("competentDepartment", "主管部门", row.CompetentDepartment)),
            Corrected(new("localDepartment", "地方主管部门", row.LocalDepartment)),
            Corrected(new("fiscalYear", "年度", row.FiscalYear?.ToString(CultureInfo.InvariantCulture))),
            Corrected(new("grade", "等级", row.Grade)),
        }.Where(v => v.Text is not null || v.Correction is not null || v.Field is "projectName" or "implementingUnit" or "fiscalYear"),
    ];

    public IReadOnlyList<ReadValue> Totals(EvaluationRow row) =>
    [
        .. new[]
        {
            Corrected(Points("totalWeight", "总分值", row.TotalWeightText, row.TotalWeight)),
            Corrected(Points("totalScore", "自评总分", row.TotalScoreText, row.TotalScore)),
            Corrected(Points("reviewTotalScore", "复核总分", row.ReviewTotalScoreText, row.ReviewTotalScore)),
        }.Where(v => v.Text is not null || v.Correction is not null || v.Field == "totalScore"),
    ];

    public IReadOnlyDictionary<string, ReadValue> Of(FundRow row)
    {
        var name = row.Label ?? AuditWords.Subject(row.Source);
        var at = Places(row.Locations);
        return Named(
            Yuan("initialBudget", "年初预算数", row.InitialBudgetText, row.InitialBudget),
            Yuan("annualBudget", "全年预算数", row.AnnualBudgetText, row.AnnualBudget),
            Yuan("executed", "全年执行数", row.ExecutedText, row.Executed),
            Yuan("received", "到位数", row.ReceivedText, row.Received),
            Points("weight", "分值", row.WeightText, row.Weight),
            new("executionRate", "执行率", row.ExecutionRateText) { Kind = row.ExecutionRate is null ? null : "number", Value = row.ExecutionRate, Unit = row.ExecutionRate is null ? null : "%" },
            Points("score", "得分", row.ScoreText, row.Score));

        IReadOnlyDictionary<string, ReadValue> Named(params ReadValue[] values) => Under(string.Create(CultureInfo.InvariantCulture, $"funds/{row.FundNo - 1}"), name, at, values);
    }

    public IReadOnlyDictionary<string, ReadValue> Of(IndicatorRow row)
    {
        var at = Places(row.Locations);
        return Under(
            string.Create(CultureInfo.InvariantCulture, $"indicators/{row.IndicatorNo - 1}"),
            row.Name,
            at,
            [
                new("name", "三级指标", row.Name),
                new("target", "指标值", row.TargetText)
                {
                    Kind = row.TargetKind, Operator = row.TargetOperator, Value = row.TargetValue, Upper = row.TargetUpper, Date = row.TargetDate, Unit = row.TargetUnit, Level = row.TargetLevel,
                },
                new("actual", "实际完成值", row.ActualText)
                {
                    Kind = row.ActualKind, Operator = row.ActualOperator, Value = row.ActualValue, Upper = row.ActualUpper, Date = row.ActualDate, Unit = row.ActualUnit, Level = row.ActualLevel,
                },
                Points("weight", "分值", row.WeightText, row.Weight),
                Points("score", "得分", row.ScoreText, row.Score),
            ]);
    }

    private Dictionary<string, ReadValue> Under(string path, string name, Dictionary<string, string> places, IEnumerable<ReadValue> values) => values.ToDictionary(
        v => v.Field,
        v => Corrected(v with { Field = $"{path}/{v.Field}", Label = $"{name} {v.Label}", Location = places.GetValueOrDefault(v.Field) }),
        StringComparer.Ordinal);

    private ReadValue Corrected(ReadValue value) => value with { Correction = corrections.GetValueOrDefault(value.Field) };

    private static ReadValue Points(string field, string label, string? text, decimal? value) => new(field, label, text) { Kind = value is null ? null : "number", Value = value, Unit = value is null ? null : "分" };

    private static ReadValue Yuan(string field, string label, string? text, decimal? value) => new(field, label, text) { Kind = value is null ? null : "number", Value = value, Unit = value is null ? null : "元" };

    private static Dictionary<string, string> Places(string? locations)
    {
        if (locations is null)
            return [];
        try
        {
            using var parsed = JsonDocument.Parse(locations);
            return parsed.RootElement.ValueKind == JsonValueKind.Object
                ? parsed.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetRawText(), StringComparer.Ordinal)
                : [];
        }
        catch (JsonException)
        {
            // A place that cannot be understood is a place that is not known.
            return [];
        }
    }
}
