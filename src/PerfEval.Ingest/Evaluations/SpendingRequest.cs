using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Evaluations;

/// <summary>A sentence of a narrative that states what was applied for or approved, and what was spent on the same projects.</summary>
internal sealed record SpendingRequest(Sourced<string> Sentence, Operand Requested, Operand Spent);
