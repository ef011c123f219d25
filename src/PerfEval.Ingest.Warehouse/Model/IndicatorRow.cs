using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("One 三级指标 with target, actual, weight and score")]
public sealed class IndicatorRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("From 1, in reading order")]
    public int IndicatorNo { get; set; }

    [Comment("一级指标 as written")]
    public string? Level1 { get; set; }

    [Comment("二级指标 as written")]
    public string? Level2 { get; set; }

    [Comment("三级指标 as written")]
    public string Name { get; set; } = "";

    [Comment("cost, output, benefit, satisfaction")]
    public string? Dimension { get; set; }

    [Comment("quantity, quality, timeliness, economic and so on")]
    public string? Category { get; set; }

    [Comment("Canonical indicator; NULL where none is near enough")]
    public string? CanonicalId { get; set; }

    [Comment("0 to 1")]
    public decimal? CanonicalConfidence { get; set; }

    [Comment("指标值 as written")]
    public string? TargetText { get; set; }

    [Comment("指标值: number, range, date, qualitative, compound")]
    public string? TargetKind { get; set; }

    [Comment("指标值: =, >=, >, <=, <, ~ as printed")]
    public string? TargetOperator { get; set; }

    [Comment("指标值 as a number, multiplied out (万人 gives 人); the lower end of a range")]
    public decimal? TargetValue { get; set; }

    [Comment("指标值: the upper end of a range")]
    public decimal? TargetUpper { get; set; }

    [Comment("指标值: the latest day meant")]
    public DateOnly? TargetDate { get; set; }

    [Comment("指标值: %, 元 or the measure word")]
    public string? TargetUnit { get; set; }

    [Comment("指标值: achieved, mostly, partly, not")]
    public string? TargetLevel { get; set; }

    [Comment("实际完成值 as written")]
    public string? ActualText { get; set; }

    [Comment("实际完成值: number, range, date, qualitative, compound")]
    public string? ActualKind { get; set; }

    [Comment("实际完成值: =, >=, >, <=, <, ~ as printed")]
    public string? ActualOperator { get; set; }

    [Comment("实际完成值 as a number, multiplied out (万人 gives 人); the lower end of a range")]
    public decimal? ActualValue { get; set; }

    [Comment("实际完成值: the upper end of a range")]
    public decimal? ActualUpper { get; set; }

    [Comment("实际完成值: the latest day meant")]
    public DateOnly? ActualDate { get; set; }

    [Comment("实际完成值: %, 元 or the measure word")]
    public string? ActualUnit { get; set; }

    [Comment("实际完成值: achieved, mostly, partly, not")]
    public string? ActualLevel { get; set; }

    [Comment("分值, in points")]
    public decimal? Weight { get; set; }

    [Comment("分值 as written")]
    public string? WeightText { get; set; }

    [Comment("得分, in points")]
    public decimal? Score { get; set; }

    [Comment("得分 as written")]
    public string? ScoreText { get; set; }

    [Comment("复核完成值 as written")]
    public string? ReviewActualText { get; set; }

    [Comment("复核完成值")]
    public decimal? ReviewActualValue { get; set; }

    [Comment("复核得分, in points")]
    public decimal? ReviewScore { get; set; }

    [Comment("复核得分 as written")]
    public string? ReviewScoreText { get; set; }

    [Comment("评分标准")]
    public string? Criteria { get; set; }

    [Comment("偏差原因分析及改进措施")]
    public string? Reason { get; set; }

    [Comment("Indicators with the same number share one 分值 or 得分 cell")]
    public int? ScoreGroup { get; set; }

    [Comment("The indicator of which this 其中 row is a part")]
    public string? PartOf { get; set; }

    [Comment("Place of every value, as JSON")]
    public string? Locations { get; set; }
}
