using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

/// <summary>One cell as it stands in the file.</summary>
internal sealed record ReadCell(string Value, string? Formula, bool IsText);

/// <summary>A workbook read back: sheets in order, cells by reference.</summary>
internal static class WorkbookReading
{
    public static IReadOnlyList<(string Name, IReadOnlyDictionary<string, ReadCell> Cells)> Read(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var workbook = document.WorkbookPart!;
        var shared = workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToList();
        return [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet =>
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            var cells = part.Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => Of(c, shared), StringComparer.Ordinal);
            return (sheet.Name!.Value!, (IReadOnlyDictionary<string, ReadCell>)cells);
        })];
    }

    private static ReadCell Of(Cell cell, List<string>? shared)
    {
        var type = cell.DataType?.Value;
        var raw = cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? "";
        var text = type == CellValues.SharedString ? shared![int.Parse(raw, System.Globalization.CultureInfo.InvariantCulture)] : raw;
        return new(text, cell.CellFormula?.Text, type is CellValues.SharedString or CellValues.InlineString or CellValues.String);
    }
}
