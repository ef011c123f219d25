namespace PerfEval.Ingest.Forms.Rows;

/// <summary>What a column of a block holds; kebab-case in schemas/labels.yaml.</summary>
public enum ColumnRole
{
    /// <summary>The block's own label, merged down beside its rows: 项目资金, 绩效指标.</summary>
    Wrapper,

    /// <summary>The label of a row of the funds block: 年度资金总额.</summary>
    RowLabel,

    InitialBudget,
    AnnualBudget,
    Received,
    Executed,
    ExecutionRate,
    Level1,
    Level2,
    Name,
    Nature,
    Target,

    /// <summary>年初指标值 beside 调整指标值: the target where the adjusted one is blank.</summary>
    InitialTarget,
    Unit,
    Actual,
    Weight,
    RawScore,

    /// <summary>权重占比(%) of forms that convert: 单项得分 × 权重占比 = 折算得分.</summary>
    WeightShare,
    Score,
    Reason,
    ReviewActual,
    ReviewScore,
    Criteria,
    Statement,
    Problem,
    Expected,

    /// <summary>Known, kept, used by nothing yet: 序号, 是否核心指标.</summary>
    Other,
}

internal static class ColumnRoles
{
    public static bool IsAmount(this ColumnRole role) =>
        role is ColumnRole.InitialBudget or ColumnRole.AnnualBudget or ColumnRole.Received or ColumnRole.Executed;
}
