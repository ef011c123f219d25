namespace PerfEval.Ingest.Warehouse.Exports;

/// <summary>What an export wrote.</summary>
/// <param name="Files">In order.</param>
/// <param name="Items">Evaluations of a workbook, rows of tables, documents.</param>
/// <param name="Findings">Findings in a workbook's issue list.</param>
public sealed record ExportResult(IReadOnlyList<string> Files, long Items, long Findings);
