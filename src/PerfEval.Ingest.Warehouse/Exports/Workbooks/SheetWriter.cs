using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>
/// Writes one worksheet forward only, row by row. Numbers go out with all their digits; a spreadsheet keeps 15 of them. Every
/// formula goes out with its value, for programs that do not calculate.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>A sheet with more than 65,530 links is called damaged.</summary>
    private const int MostLinks = 65_000;

    private readonly OpenXmlWriter xml;
    private readonly SheetLayout layout;
    private readonly List<string> merged = [];
    private readonly List<(string Cell, string Sheet)> links = [];
    private readonly List<string> differences = [];
    private readonly List<(string Range, string Most)> inputs = [];

    public SheetWriter(WorksheetPart part, SheetLayout layout)
    {
        this.layout = layout;
        xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        Opening();
        xml.WriteStartElement(new SheetData());
    }

    /// <summary>Rows written so far, which is the number of the last one.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes the next row.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Row(IEnumerable<SheetCell?> cells, double? height = null)
    {
        var number = ++Rows;
        var written = cells.ToList();
        xml.WriteStartElement(new Row { RowIndex = (uint)number, Height = height ?? Height(written), CustomHeight = true });
        var column = 0;
        foreach (var cell in written)
        {
            if (cell is not null)
                Cell(cell, SheetLayout.Column(column) + number.ToString(CultureInfo.InvariantCulture));
            column++;
        }

        xml.WriteEndElement();
        return number;
    }

    public void Row(params SheetCell?[] cells) => Row(cells.AsEnumerable());

    public void Merge(string range) => merged.Add(range);

    /// <summary>A cell of the row written last leads to a sheet.</summary>
    public void Link(int column, string sheet)
    {
        if (links.Count < MostLinks)
            links.Add((SheetLayout.Column(column) + Rows.ToString(CultureInfo.InvariantCulture), sheet));
    }

    /// <summary>Numbers other than zero in the range stand out.</summary>
    public void MarkDifferences(string range) => differences.Add(range);

    /// <summary>A number from 0 to that of the cell named is expected; another one asks back.</summary>
    public void ExpectUpTo(string range, string most) => inputs.Add((range, most));

    public void Dispose()
    {
        xml.WriteEndElement();
        Closing();
        xml.WriteEndElement();
        xml.Dispose();
    }

    private double Height(List<SheetCell?> cells) => cells
        .Select((c, i) => c is { Style: not (CellStyle.Code or CellStyle.Title) } ? SheetLayout.Height(c.Text, layout.Widths[i]) : SheetLayout.Height(null, 1))
        .DefaultIfEmpty(SheetLayout.Height(null, 1)).Max();

    private void Cell(SheetCell cell, string reference)
    {
        var written = new Cell { CellReference = reference, StyleIndex = (uint)cell.Style };
        if (cell.Formula is { } formula)
        {
            if (cell.Number is null)
                written.DataType = CellValues.String;
            xml.WriteStartElement(written);
            xml.WriteElement(new CellFormula(formula));
            xml.WriteElement(new CellValue(cell.Number is { } gives ? Plain(gives) : ""));
            xml.WriteEndElement();
        }
        else if (cell.Number is { } number)
        {
            xml.WriteStartElement(written);
            xml.WriteElement(new CellValue(Plain(number)));
            xml.WriteEndElement();
        }
        else if (cell.Text is { } text)
        {
            written.DataType = CellValues.InlineString;
            xml.WriteStartElement(written);
            xml.WriteElement(new InlineString(new Text(CellText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }));
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElement(written);
        }
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private void Opening()
    {
        var properties = new SheetProperties(new PageSetupProperties { FitToPage = true });
        if (layout.Tab is { } tab)
            properties.PrependChild(new TabColor { Rgb = "FF" + tab });
        xml.WriteElement(properties);
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, ZoomScale = 90, ZoomScaleNormal = 90 };
        if (layout.FrozenRows > 0)
        {
            var corner = SheetLayout.Column(layout.FrozenColumns) + (layout.FrozenRows + 1).ToString(CultureInfo.InvariantCulture);
            var pane = new Pane { VerticalSplit = layout.FrozenRows, TopLeftCell = corner, State = PaneStateValues.Frozen, ActivePane = PaneValues.BottomLeft };
            if (layout.FrozenColumns > 0)
                (pane.HorizontalSplit, pane.ActivePane) = (layout.FrozenColumns, PaneValues.BottomRight);
            view.Append(pane);
            view.Append(new Selection { Pane = pane.ActivePane, ActiveCell = corner, SequenceOfReferences = new ListValue<StringValue> { InnerText = corner } });
        }

        xml.WriteElement(new SheetViews(view));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        xml.WriteElement(new Columns(layout.Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
    }

    private void Closing()
    {
        if (layout.FilterRow > 0 && Rows >= layout.FilterRow)
            xml.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A{layout.FilterRow}:{SheetLayout.Column(layout.Widths.Count - 1)}{Math.Max(Rows, layout.FilterRow)}") });
        if (merged.Count > 0)
            xml.WriteElement(new MergeCells(merged.Select(m => new MergeCell { Reference = m })) { Count = (uint)merged.Count });
        var priority = 1;
        foreach (var range in differences)
        {
            var first = range.Split(':')[0];
            xml.WriteElement(new ConditionalFormatting(
                new ConditionalFormattingRule(new Formula($"AND(ISNUMBER({first}),ABS(N({first}))>0.000001)")) { Type = ConditionalFormatValues.Expression, FormatId = WorkbookStyles.Differs, Priority = priority++ })
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = range },
            });
        }

        if (inputs.Count > 0)
            xml.WriteElement(new DataValidations(inputs.Select(Validation)) { Count = (uint)inputs.Count });
        if (links.Count > 0)
            xml.WriteElement(new Hyperlinks(links.Select(l => new Hyperlink { Reference = l.Cell, Location = SheetNames.Quoted(l.Sheet) + "!A1" })));
        xml.WriteElement(new PrintOptions { HorizontalCentered = true });
        xml.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&L&A&R第 &P 页 共 &N 页")));
    }

    private static DataValidation Validation((string Range, string Most) input) => new(new Formula1("0"), new Formula2(input.Most))
    {
        Type = DataValidationValues.Decimal,
        Operator = DataValidationOperatorValues.Between,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorTitle = "复核得分",
        Error = "复核得分一般在 0 与分值之间，确定要填这个数吗？",
        SequenceOfReferences = new ListValue<StringValue> { InnerText = input.Range },
    };
}
