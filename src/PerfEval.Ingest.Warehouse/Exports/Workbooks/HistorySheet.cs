using System.Globalization;
using PerfEval.Ingest.Warehouse.Exports.Issues;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>处置记录: who decided what about the findings of this workbook, when and why; what was taken back stays in it.</summary>
internal static class HistorySheet
{
    private static readonly (string Heading, int Width)[] Columns =
        [("编号", 8), ("时间（UTC）", 19), ("处置", 10), ("理由", 44), ("处置人", 14), ("撤销", 24), ("规则", 8), ("问题", 60), ("文件", 44), ("指纹", 26)];

    public static void Write(WorkbookFile book, string name, IReadOnlyList<DecisionLine> lines)
    {
        using var sheet = book.Write(name, new([.. Columns.Select(c => c.Width)]) { FrozenRows = 1, FilterRow = 1, PrintedColumns = 9, Tab = "548235" });
        sheet.Row(Columns.Select(c => SheetCell.Of(c.Heading, CellStyle.Header)), 24);
        foreach (var line in lines.Take(IssueSheet.MostRows))
        {
            var d = line.Row;
            sheet.Row(
                SheetCell.Of(d.DispositionId, CellStyle.Integer),
                SheetCell.Of(d.DecidedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), CellStyle.Centred),
                SheetCell.Of(line.Action, CellStyle.Centred),
                SheetCell.Of(d.Undoes is null ? d.Reason : null),
                SheetCell.Of(d.DecidedBy, CellStyle.Centred),
                SheetCell.Of(line.Standing),
                SheetCell.Of(d.Rule, CellStyle.Centred),
                SheetCell.Of(d.Message),
                SheetCell.Of(line.Path),
                SheetCell.Of(d.Fingerprint, CellStyle.Code));
        }
    }
}
