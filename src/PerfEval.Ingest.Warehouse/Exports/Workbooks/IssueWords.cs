using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>What issue lists say beside <see cref="AuditWords"/>.</summary>
internal static class IssueWords
{
    /// <summary>P0 must be mended before submission, P1 important, P2 worth a look; 通过 once an auditor dismissed it.</summary>
    public static string Grade(StoredFinding finding) => finding.Disposition?.Decision == "dismissed" ? "通过" : finding.Row.Severity switch
    {
        "error" => "P0",
        "warning" => "P1",
        _ => "P2",
    };

    public static CellStyle Style(string severity) => severity switch
    {
        "error" => CellStyle.Error,
        "warning" => CellStyle.Warning,
        _ => CellStyle.Info,
    };

    public static string Evidence(FindingRow finding) => string.Join('\n', EvidenceText.Lines(finding.Evidence));

    public static string? Disposition(DispositionRow? disposition) => disposition is null
        ? null
        : WorkpaperIndicators.Joined(AuditWords.Decision(disposition.Decision), disposition.Reason, disposition.DecidedBy);

}
