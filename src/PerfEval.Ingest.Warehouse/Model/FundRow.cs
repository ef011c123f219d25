using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("A row of the funds block, or funds that a narrative states; amounts in yuan")]
public sealed class FundRow : PlacedRow
{
    [Comment("The file")]
    public long SubmissionId { get; set; }

    [Comment("Number of the evaluation within the file, from 1")]
    public int EvaluationNo { get; set; }

    [Comment("From 1, in reading order")]
    public int FundNo { get; set; }

    [Comment("total, fiscal, carryover, central, provincial, municipal, county, local, special-account, unit, other, project, basic")]
    public string Source { get; set; } = "";

    [Comment("As written")]
    public string? Label { get; set; }

    [Comment("年初预算数, in yuan; NULL where blank")]
    public decimal? InitialBudget { get; set; }

    [Comment("年初预算数 as written")]
    public string? InitialBudgetText { get; set; }

    [Comment("全年预算数, in yuan; NULL where blank")]
    public decimal? AnnualBudget { get; set; }

    [Comment("全年预算数 as written")]
    public string? AnnualBudgetText { get; set; }

    [Comment("全年执行数, in yuan; NULL where blank")]
    public decimal? Executed { get; set; }

    [Comment("全年执行数 as written")]
    public string? ExecutedText { get; set; }

    [Comment("到位数, in yuan; NULL where blank")]
    public decimal? Received { get; set; }

    [Comment("到位数 as written")]
    public string? ReceivedText { get; set; }

    [Comment("分值, in points")]
    public decimal? Weight { get; set; }

    [Comment("分值 as written")]
    public string? WeightText { get; set; }

    [Comment("执行率 as stated, in per cent")]
    public decimal? ExecutionRate { get; set; }

    [Comment("执行率 as written")]
    public string? ExecutionRateText { get; set; }

    [Comment("得分, in points")]
    public decimal? Score { get; set; }

    [Comment("得分 as written")]
    public string? ScoreText { get; set; }

    [Comment("偏差原因")]
    public string? Reason { get; set; }

    [Comment("Place of every value, as JSON")]
    public string? Locations { get; set; }
}
