namespace PerfEval.Ingest.Rules;

/// <summary>The line of the source in which a finding's first operand stands: a row of a table, or the words around it.</summary>
/// <param name="Line">Cells parted by │; never longer than a terminal shows with comfort.</param>
/// <param name="Start">Where the operand begins in it.</param>
/// <param name="Length">How long it is there; 0 where it could not be made out.</param>
public sealed record SourceExcerpt(string Line, int Start, int Length);
