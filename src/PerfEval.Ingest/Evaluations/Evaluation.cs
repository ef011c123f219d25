using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

public enum EvaluationForm
{
    Table,
    Narrative,
}

public enum EvaluationStage
{
    Evaluation,
    Goal,
}

/// <summary>One self-evaluation: a form table, or a narrative report. Shape: <c>evaluation</c> in the schema.</summary>
public sealed record Evaluation
{
    /// <summary>e1, e2, … in reading order.</summary>
    public required string Id { get; init; }

    public required EvaluationType Type { get; init; }
    public required EvaluationForm Form { get; init; }
    public EvaluationStage Stage { get; init; }

    /// <summary>What of the form's layout the rules need: which columns it has, whether it is scored.</summary>
    public required FormFeatures Features { get; init; }

    public Sourced<string>? Title { get; init; }
    public Sourced<int>? FiscalYear { get; init; }
    public Sourced<string>? Region { get; init; }
    public Sourced<string>? ProjectName { get; init; }
    public Sourced<string>? ProjectCode { get; init; }
    public Sourced<string>? CompetentDepartment { get; init; }
    public Sourced<string>? LocalDepartment { get; init; }
    public Sourced<string>? ImplementingUnit { get; init; }
    public IReadOnlyList<Fund> Funds { get; init; } = [];
    public IReadOnlyList<Goal> Goals { get; init; } = [];
    public IReadOnlyList<ManagementAspect> Management { get; init; } = [];
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];
    public Sourced<Points>? TotalWeight { get; init; }
    public Sourced<Points>? TotalScore { get; init; }

    /// <summary>财政审核评分, the total under 复核得分.</summary>
    public Sourced<Points>? ReviewTotalScore { get; init; }
    public Sourced<string>? Grade { get; init; }
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Beside a narrative stands a table of points, which no form has claimed; not part of the schema.</summary>
    internal bool HasScoreTable { get; init; }

    /// <summary>What a narrative says that its figures have to do with each other; not part of the schema.</summary>
    internal IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Where a narrative says that money was paid out or spent in full; not part of the schema.</summary>
    internal IReadOnlyList<PaymentClaim> Payments { get; init; } = [];

    /// <summary>Bounds that a narrative says were reached; not part of the schema.</summary>
    internal IReadOnlyList<Operand> Claims { get; init; } = [];

    /// <summary>Where a narrative states what was applied for and what was spent; not part of the schema.</summary>
    internal IReadOnlyList<SpendingRequest> Requests { get; init; } = [];

    /// <summary>Points that a 一级指标 cell states in brackets, 产出指标(50分), each once, as the form writes it.</summary>
    public IReadOnlyList<DimensionPoints> Dimensions { get; init; } = [];

    /// <summary>
    /// Every value cell of a form and every body paragraph of a narrative, as written: what PE105, PE106 and PE603
    /// read. Headings, labels and the form's own 注 are not among them.
    /// </summary>
    public IReadOnlyList<Sourced<string>> Passages { get; init; } = [];

    /// <summary>What a form calls the value cells that have a label of their own, by their place: 预期目标, an aspect of 资金管理情况.</summary>
    public IReadOnlyDictionary<Location, string> Labels { get; init; } = new Dictionary<Location, string>();

    /// <summary>The form's own 注 and 说明, as written: where a form states how it scores.</summary>
    public IReadOnlyList<Sourced<string>> Remarks { get; init; } = [];

    /// <summary>Where the evaluation begins; what a finding about something missing points at.</summary>
    public required Sourced<string> Opening { get; init; }
}

/// <summary>A figure that a narrative states, with the words that name it.</summary>
public sealed record Fact(string Label, Quantity Quantity);
