using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("One self-evaluation: a form or a narrative report; a file can hold several")]
public sealed class EvaluationRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("The same for every submission of the same unit, project, year, type, form and stage")]
    public string EvaluationKey { get; set; } = "";

    [Comment("FALSE once a later submission of the same evaluation is loaded")]
    public bool IsCurrent { get; set; }

    [Comment("The submission that holds the current one; NULL for the current one")]
    public long? SupersededBy { get; set; }

    [Comment("project, department, transfer")]
    public string Type { get; set; } = "";

    [Comment("table, narrative")]
    public string Form { get; set; } = "";

    [Comment("evaluation; goal: states targets only")]
    public string Stage { get; set; } = "";

    [Comment("Layout of the form; NULL where none was recognised")]
    public string? LayoutId { get; set; }

    [Comment("Scoring profile it was judged by")]
    public string? ProfileId { get; set; }

    [Comment("Title")]
    public string? Title { get; set; }

    [Comment("The year evaluated")]
    public int? FiscalYear { get; set; }

    [Comment("Place as written or implied by a unit name")]
    public string? Region { get; set; }

    [Comment("Project; NULL for departments")]
    public string? ProjectName { get; set; }

    [Comment("Code of the project")]
    public string? ProjectCode { get; set; }

    [Comment("主管部门")]
    public string? CompetentDepartment { get; set; }

    [Comment("地方主管部门")]
    public string? LocalDepartment { get; set; }

    [Comment("实施单位, 部门名称 or the reporting unit")]
    public string? ImplementingUnit { get; set; }

    [Comment("The unit, by its normalised name")]
    public int? UnitId { get; set; }

    [Comment("总分值, in points")]
    public decimal? TotalWeight { get; set; }

    [Comment("总分值 as written")]
    public string? TotalWeightText { get; set; }

    [Comment("自评总分, in points")]
    public decimal? TotalScore { get; set; }

    [Comment("自评总分 as written")]
    public string? TotalScoreText { get; set; }

    [Comment("The total that the parts give, in points; NULL where it cannot be told")]
    public decimal? RecomputedScore { get; set; }

    [Comment("Total under 复核得分, in points")]
    public decimal? ReviewTotalScore { get; set; }

    [Comment("Total under 复核得分 as written")]
    public string? ReviewTotalScoreText { get; set; }

    [Comment("等级 as written")]
    public string? Grade { get; set; }

    [Comment("年初预算数 of the total row, in yuan; NULL where blank")]
    public decimal? InitialBudget { get; set; }

    [Comment("年初预算数 of the total row as written")]
    public string? InitialBudgetText { get; set; }

    [Comment("全年预算数 of the total row, in yuan; NULL where blank")]
    public decimal? AnnualBudget { get; set; }

    [Comment("全年预算数 of the total row as written")]
    public string? AnnualBudgetText { get; set; }

    [Comment("全年执行数 of the total row, in yuan; NULL where blank")]
    public decimal? Executed { get; set; }

    [Comment("全年执行数 of the total row as written")]
    public string? ExecutedText { get; set; }

    [Comment("Stated execution rate of the total row, in per cent")]
    public decimal? ExecutionRate { get; set; }

    [Comment("Stated execution rate as written")]
    public string? ExecutionRateText { get; set; }

    [Comment("Indicators in it")]
    public int IndicatorCount { get; set; }
}
