using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Evaluations;

/// <summary>A sentence of a narrative which says that money was paid out or spent in full.</summary>
/// <param name="Sentence">As written.</param>
/// <param name="Amount">How much; null where it speaks of all.</param>
internal sealed record PaymentClaim(Sourced<string> Sentence, Operand? Amount);
