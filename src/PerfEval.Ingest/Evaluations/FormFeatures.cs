using PerfEval.Ingest.Forms.Layouts;

namespace PerfEval.Ingest.Evaluations;

/// <summary>
/// What the recognised form has. A rule asks for a column, row or field only where the form has it (rules.md, "Only
/// what the form has"). For a narrative every column is absent.
/// </summary>
public sealed record FormFeatures
{
    public static FormFeatures Narrative { get; } = new();

    /// <summary>Id of the layout in schemas/layouts; null where none was recognised.</summary>
    public string? Layout { get; init; }

    /// <summary>The scoring profile in schemas/scoring that the layout names.</summary>
    public string Profile { get; init; } = LayoutDescriptor.DefaultScoring;

    /// <summary>The file breaks off inside the indicators: the last of them and the total say nothing about what the form lacks.</summary>
    public bool EndIsLost { get; init; }

    /// <summary>Rows of the form may stand in the file and not be read: nothing can be said of what it lacks, nor of its sums.</summary>
    public bool MayLackRows { get; init; }

    /// <summary>The form gives scores: it has a 得分 column.</summary>
    public bool IsScored { get; init; }

    public bool HasWeightColumn { get; init; }
    public bool HasScoreColumn { get; init; }
    public bool HasActualColumn { get; init; }

    /// <summary>Has 偏差原因分析及改进措施 or 未完成原因和改进措施.</summary>
    public bool HasReasonColumn { get; init; }

    /// <summary>The reason column is about deviation (偏差原因), which also asks for reasons of results far over the target.</summary>
    public bool ReasonIsDeviation { get; init; }

    /// <summary>A 资金 block with at least one amount column was found.</summary>
    public bool HasFunds { get; init; }

    /// <summary>A total score is printed and could not be read.</summary>
    public bool IsTotalUnread { get; init; }

    /// <summary>Rows of the 资金 block were not read: nothing can be said of their sum.</summary>
    public bool FundsLackRows { get; init; }

    public bool HasExecutionScoreColumn { get; init; }

    /// <summary>The 其中 rows are all of the total (PE203 may add them up).</summary>
    public bool FundPartsExhaustive { get; init; }

    /// <summary>The form or its layout fixes 得分 = 执行率 × 分值 (PE202 is then an error).</summary>
    public bool ExecutionFormulaFixed { get; init; }

    /// <summary>Default points of the 预算执行率 row where the form prints none (10; 20 in 湖北).</summary>
    public decimal? ExecutionPointsDefault { get; init; }

    /// <summary>The unit printed on the funds block: 元, 万元, 亿元; null where none is.</summary>
    public string? FundsUnit { get; init; }
}
