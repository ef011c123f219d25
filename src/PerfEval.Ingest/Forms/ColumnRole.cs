using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms;

/// <summary>What a column of a block holds.</summary>
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
    Unit,
    Actual,
    Weight,
    RawScore,
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

/// <summary>The spelling of roles in schemas/labels.yaml: kebab-case.</summary>
public static class ColumnRoles
{
    private static readonly Dictionary<string, ColumnRole> ByName = Enum.GetValues<ColumnRole>().ToDictionary(Name, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No such role.</exception>
    public static ColumnRole Parse(string name) => ByName[name];

    public static bool TryParse(string name, out ColumnRole role) => ByName.TryGetValue(name, out role);

    public static IEnumerable<string> Names => ByName.Keys;

    public static bool IsAmount(this ColumnRole role) =>
        role is ColumnRole.InitialBudget or ColumnRole.AnnualBudget or ColumnRole.Received or ColumnRole.Executed;

    private static string Name(ColumnRole role) => KebabCase.Of(role.ToString());
}
