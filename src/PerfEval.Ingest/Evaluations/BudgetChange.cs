using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

/// <summary>追加预算200万元, 年中追减50万元, 上年结转50万元: what a narrative says a budget was moved by.</summary>
/// <param name="Label">The words that state it.</param>
internal sealed record BudgetChange(string Label, Sourced<Money> Amount, bool IsCut);
