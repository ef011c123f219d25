using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>An .xlsx in the making. Sheets are written in any order and stand in the order of their names' being taken.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private readonly string path;
    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart workbook;
    private readonly SheetNames names = new();
    private readonly List<(string Name, WorksheetPart? Part, SheetLayout? Layout, SheetWriter? Writer)> sheets = [];

    public WorkbookFile(string path)
    {
        this.path = path;
        document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        workbook = document.AddWorkbookPart();

        // Names of our own: left to the library they would be drawn by lot, and no two workbooks were the same.
        document.ChangeIdOfPart(workbook, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
    }

    /// <summary>A place among the sheets, to be written later, under a free name like the one wished for.</summary>
    public string Reserve(string wished)
    {
        var name = names.Take(wished);
        sheets.Add((name, null, null, null));
        return name;
    }

    /// <summary>Begins a sheet whose name was reserved; it is done when the writer is disposed.</summary>
    public SheetWriter Write(string name, SheetLayout layout)
    {
        var place = sheets.FindIndex(s => s.Name == name);
        var part = workbook.AddNewPart<WorksheetPart>(string.Create(CultureInfo.InvariantCulture, $"sheet{place + 1}"));
        var writer = new SheetWriter(part, layout);
        sheets[place] = (name, part, layout, writer);
        return writer;
    }

    public void Dispose()
    {
        var written = sheets.Where(s => s.Part is not null).ToList();
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView { FirstSheet = 0, ActiveTab = 0 }),
            new Sheets(written.Select((s, i) => new Sheet { Name = s.Name, SheetId = (uint)i + 1, Id = workbook.GetIdOfPart(s.Part!) })),
            new DefinedNames(written.SelectMany((s, i) => Names(s.Name, s.Layout!, s.Writer!.Rows, (uint)i))),
            new CalculationProperties { CalculationId = 191_029, FullCalculationOnLoad = true });
        if (workbook.Workbook.DefinedNames!.ChildElements.Count == 0)
            workbook.Workbook.DefinedNames.Remove();
        document.Dispose();
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        ZipDates.Clear(file);
    }

    private static IEnumerable<DefinedName> Names(string sheet, SheetLayout layout, int rows, uint index)
    {
        if (layout.PrintedColumns > 0)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(sheet)}!$A$1:${SheetLayout.Column(layout.PrintedColumns - 1)}${Math.Max(1, rows)}")) { Name = "_xlnm.Print_Area", LocalSheetId = index };
        if (layout.FrozenRows > 0)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(sheet)}!${layout.PrintedFrom}:${layout.FrozenRows}")) { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }
}
