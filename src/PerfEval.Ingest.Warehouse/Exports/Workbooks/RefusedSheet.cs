using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>未读取文件: an auditor must see what was not read, and why.</summary>
internal static class RefusedSheet
{
    private static readonly (string Heading, int Width)[] Columns = [("序号", 6), ("文件", 60), ("原因", 60), ("代码", 18), ("字节", 12), ("SHA-256", 24)];

    public static void Write(WorkbookFile book, string name, IReadOnlyList<SubmissionRow> refused)
    {
        using var sheet = book.Write(name, new([.. Columns.Select(c => c.Width)]) { FrozenRows = 1, FilterRow = 1, Tab = "7F7F7F" });
        sheet.Row(Columns.Select(c => SheetCell.Of(c.Heading, CellStyle.Header)), 24);
        var number = 0;
        foreach (var file in refused)
        {
            sheet.Row(
                SheetCell.Of(++number, CellStyle.Integer), SheetCell.Of(file.Path), SheetCell.Of(file.Reason), SheetCell.Of(file.ReasonCode, CellStyle.Centred), SheetCell.Of(file.Bytes, CellStyle.Integer), SheetCell.Of(file.Sha256, CellStyle.Code));
        }
    }
}
