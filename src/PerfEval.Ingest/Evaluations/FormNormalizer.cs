using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Evaluations;

/// <summary>A form as read → an evaluation: fields named, amounts in 元, values parsed, layout and profile chosen.</summary>
/// <param name="layouts">The layouts to recognise.</param>
/// <param name="vocabulary">The words of figures, units and comparators.</param>
/// <param name="names">What names of indicators mean; null: by the built-in catalogue.</param>
internal sealed class FormNormalizer(LayoutCatalog layouts, ValueVocabulary vocabulary, IndicatorMatcher? names = null)
{
    private readonly IndicatorMatcher names = names ?? IndicatorMatcher.BuiltIn;

    public Evaluation Normalize(FormReading form, List<Notice> notices, CancellationToken cancellation = default)
    {
        notices.AddRange(form.Notices);
        var layout = LayoutRecogniser.Recognise(form, layouts);
        if (layout is null)
            notices.Add(new("unknown-layout", $"表格版式不在已知版式之列，已按各列标签通用读取，请核对。{NotUnderstood(form)}", form.Opening.At));
        var type = layout?.Type ?? TypeByWords(form);
        var (code, projectName) = FormFields.SplitCode(form.Field("project-name"));
        var funds = FundsNormalizer.Funds(form, vocabulary, notices);
        var totalCell = form.Total?.Score ?? form.Field("total-score");
        var total = FormFields.Points(totalCell, vocabulary, notices);
        var indicators = IndicatorNormalizer.Indicators(form, vocabulary, names, notices, cancellation);
        return new Evaluation
        {
            Id = string.Empty,
            Type = type,
            Form = EvaluationForm.Table,
            Stage = IsGoal(form) ? EvaluationStage.Goal : EvaluationStage.Evaluation,
            Features = Features(form, layout) with { IsTotalUnread = FormFields.Unread(totalCell, total) is not null },
            Title = form.Title,
            FiscalYear = form.Year ?? FormFields.YearField(form),
            Region = FormFields.Region(form),
            ProjectName = type == EvaluationType.Department ? null : projectName,
            ProjectCode = code ?? form.Field("project-code"),
            CompetentDepartment = form.Field("competent-department"),
            LocalDepartment = form.Field("local-department"),
            ImplementingUnit = FormFields.Unit(form, type),
            Funds = funds,
            Goals = form.Goals,
            Management = form.Management,
            Indicators = indicators,
            Dimensions = form.Dimensions,
            TotalWeight = FormFields.Points(form.Total?.Weight, vocabulary, notices),
            TotalScore = total,
            ReviewTotalScore = FormFields.Points(form.Total?.ReviewScore ?? form.Field("review-total-score"), vocabulary, notices),
            Grade = form.Total?.Grade ?? form.Field("grade"),
            Passages = FormFields.Passages(form, indicators, funds),
            Labels = FormFields.Labels(form),
            Remarks = form.Remarks,
            Opening = form.Opening,
        };
    }

    /// <summary>申报表, 目标表: an indicator grid with targets, and neither an actual nor a score.</summary>
    private static bool IsGoal(FormReading form) => form.IndicatorHeader is { } header
        && !header.Has(ColumnRole.Actual) && !header.Has(ColumnRole.Score) && header.Has(ColumnRole.Target);

    private static string NotUnderstood(FormReading form)
    {
        var labels = (form.Funds?.Header.Columns ?? []).Concat(form.IndicatorHeader?.Columns ?? [])
            .Where(c => c is { IsUnknown: true, Role: ColumnRole.Other } or { IsByContent: true }).Select(c => $"“{FormReader.Shorten(TextNormalizer.WithoutLineBreaks(c.Label))}”").ToArray();
        return labels.Length == 0 ? "各列标签都已认识。" : $"不认识的标签：{string.Join('、', labels)}。";
    }

    private static EvaluationType TypeByWords(FormReading form)
    {
        var title = form.Title?.Text ?? string.Empty;
        if (title.Contains("转移支付", StringComparison.Ordinal) || form.HasField("local-department"))
            return EvaluationType.Transfer;
        return title.Contains("整体", StringComparison.Ordinal) || !form.HasField("project-name") ? EvaluationType.Department : EvaluationType.Project;
    }

    private static FormFeatures Features(FormReading form, LayoutDescriptor? layout)
    {
        var indicators = form.IndicatorHeader;
        var funds = form.Funds?.Header;
        var reason = indicators?.Columns.FirstOrDefault(c => c.Role == ColumnRole.Reason)?.Label;
        return new FormFeatures
        {
            Layout = layout?.Id,
            Profile = layout?.Scoring ?? LayoutDescriptor.DefaultScoring,
            EndIsLost = form.EndIsLost,
            MayLackRows = form.MayLackRows,
            IsScored = indicators?.Has(ColumnRole.Score) ?? false,
            HasWeightColumn = indicators?.Has(ColumnRole.Weight) ?? false,
            HasScoreColumn = indicators?.Has(ColumnRole.Score) ?? false,
            HasActualColumn = indicators?.Has(ColumnRole.Actual) ?? false,
            HasReasonColumn = reason is not null,
            ReasonIsDeviation = reason is not null && (LabelKey.Of(reason).Contains("偏差", StringComparison.Ordinal) || LabelKey.Of(reason).Contains("偏离", StringComparison.Ordinal)),
            HasFunds = form.Funds is { UnitsConflict: false },
            FundsLackRows = form.Funds is { LacksRows: true },
            HasExecutionScoreColumn = funds?.Has(ColumnRole.Score) ?? false,
            FundPartsExhaustive = layout?.FundPartsExhaustive ?? false,
            ExecutionFormulaFixed = (layout?.ExecutionFormulaFixed ?? false) || (form.Funds?.StatesFormula ?? false),
            ExecutionPointsDefault = layout?.ExecutionPoints,
            FundsUnit = form.Funds?.Unit,
        };
    }
}
