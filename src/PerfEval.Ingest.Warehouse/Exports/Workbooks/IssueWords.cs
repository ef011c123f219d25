using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>How workbooks show what <see cref="AuditWords"/> says.</summary>
internal static class IssueWords
{
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
