using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

/// <summary>One row of the 资金 block, or the funds that a narrative states. A blank row is kept: its amounts are null.</summary>
public sealed record Fund
{
    public required FundSource Source { get; init; }
    public Sourced<string>? Label { get; init; }
    public Sourced<Money>? InitialBudget { get; init; }
    public Sourced<Money>? AnnualBudget { get; init; }
    public Sourced<Money>? Executed { get; init; }
    public Sourced<Money>? Received { get; init; }
    public Sourced<Points>? Weight { get; init; }
    public Sourced<Ratio>? ExecutionRate { get; init; }

    /// <summary>In a narrative: the words that name the rate, 预算执行率. Null in a form, whose column names it.</summary>
    public Sourced<string>? ExecutionRateLabel { get; init; }

    public Sourced<Points>? Score { get; init; }
    public Sourced<string>? Reason { get; init; }

    /// <summary>An amount of the row is printed and could not be read: it is not blank, and nothing is known of it; not part of the schema.</summary>
    internal bool HasUnreadAmount { get; init; }

    /// <summary>In a narrative: what was added to the budget stated, or taken from it, where no adjusted budget is stated; not part of the schema.</summary>
    internal IReadOnlyList<BudgetChange> BudgetChanges { get; init; } = [];

    /// <summary>No list has the row's label, so that its source is not known; not part of the schema.</summary>
    internal bool IsUnlisted { get; init; }

    public bool IsEmpty => InitialBudget is null && AnnualBudget is null && Executed is null && Received is null
        && Weight is null && ExecutionRate is null && Score is null && Reason is null && !HasUnreadAmount;
}
