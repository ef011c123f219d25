using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>Fonts, fills and number formats; one line for each <see cref="CellStyle"/>, in its order.</summary>
internal static class WorkbookStyles
{
    /// <summary>The differential format for a difference that is not zero.</summary>
    public const uint Differs = 0;

    private const uint MoneyFormat = 164;
    private const uint RateFormat = 165;
    private const uint PointsFormat = 166;
    private const uint NumberFormat = 167;
    private const uint IntegerFormat = 1;

    private enum Face
    {
        Plain,
        Bold,
        Large,
        Small,
        Red,
        Amber,
        Blue,
    }

    private enum Paint
    {
        None,

        /// <summary>The second fill is fixed by the format.</summary>
        Grey125,
        Header,
        Input,
        Total,
        Label,
    }

    private static readonly (CellStyle Style, Face Face, Paint Paint, bool Border, uint Format, HorizontalAlignmentValues Across)[] Formats =
    [
        (CellStyle.Default, Face.Plain, Paint.None, false, 0, HorizontalAlignmentValues.General),
        (CellStyle.Title, Face.Large, Paint.None, false, 0, HorizontalAlignmentValues.Left),
        (CellStyle.Note, Face.Small, Paint.None, false, 0, HorizontalAlignmentValues.Left),
        (CellStyle.Label, Face.Bold, Paint.Label, true, 0, HorizontalAlignmentValues.Left),
        (CellStyle.Field, Face.Plain, Paint.None, true, 0, HorizontalAlignmentValues.Left),
        (CellStyle.Header, Face.Bold, Paint.Header, true, 0, HorizontalAlignmentValues.Center),
        (CellStyle.ReviewHeader, Face.Bold, Paint.Input, true, 0, HorizontalAlignmentValues.Center),
        (CellStyle.Text, Face.Plain, Paint.None, true, 0, HorizontalAlignmentValues.Left),
        (CellStyle.Centred, Face.Plain, Paint.None, true, 0, HorizontalAlignmentValues.Center),
        (CellStyle.Integer, Face.Plain, Paint.None, true, IntegerFormat, HorizontalAlignmentValues.Center),
        (CellStyle.Money, Face.Plain, Paint.None, true, MoneyFormat, HorizontalAlignmentValues.Right),
        (CellStyle.Rate, Face.Plain, Paint.None, true, RateFormat, HorizontalAlignmentValues.Right),
        (CellStyle.Points, Face.Plain, Paint.None, true, PointsFormat, HorizontalAlignmentValues.Right),
        (CellStyle.Number, Face.Plain, Paint.None, true, NumberFormat, HorizontalAlignmentValues.Right),
        (CellStyle.Input, Face.Plain, Paint.Input, true, NumberFormat, HorizontalAlignmentValues.Right),
        (CellStyle.InputRate, Face.Plain, Paint.Input, true, RateFormat, HorizontalAlignmentValues.Right),
        (CellStyle.Total, Face.Bold, Paint.Total, true, 0, HorizontalAlignmentValues.Left),
        (CellStyle.TotalMoney, Face.Bold, Paint.Total, true, MoneyFormat, HorizontalAlignmentValues.Right),
        (CellStyle.TotalRate, Face.Bold, Paint.Total, true, RateFormat, HorizontalAlignmentValues.Right),
        (CellStyle.TotalPoints, Face.Bold, Paint.Total, true, PointsFormat, HorizontalAlignmentValues.Right),
        (CellStyle.TotalInteger, Face.Bold, Paint.Total, true, IntegerFormat, HorizontalAlignmentValues.Center),
        (CellStyle.Error, Face.Red, Paint.None, true, 0, HorizontalAlignmentValues.Center),
        (CellStyle.Warning, Face.Amber, Paint.None, true, 0, HorizontalAlignmentValues.Center),
        (CellStyle.Info, Face.Plain, Paint.None, true, 0, HorizontalAlignmentValues.Center),
        (CellStyle.Link, Face.Blue, Paint.None, true, 0, HorizontalAlignmentValues.Left),
        (CellStyle.Code, Face.Small, Paint.None, true, 0, HorizontalAlignmentValues.Fill),
    ];

    public static Stylesheet Create() => new(
        new NumberingFormats(
            NumberFormatOf(MoneyFormat, "#,##0.00####"),
            NumberFormatOf(RateFormat, "0.00%"),
            NumberFormatOf(PointsFormat, "0.00##"),
            NumberFormatOf(NumberFormat, "General")) { Count = 4 },
        new Fonts(
            Font(10, null), Font(10, null, bold: true), Font(16, null, bold: true), Font(9, "FF595959"),
            Font(10, "FFC00000", bold: true), Font(10, "FF9C5700", bold: true), Font(10, "FF0563C1", underlined: true)) { Count = 7 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDDEBF7"), Solid("FFFFF8DC"), Solid("FFF2F2F2"), Solid("FFF7F7F7")) { Count = 6 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Thin<LeftBorder>(), Thin<RightBorder>(), Thin<TopBorder>(), Thin<BottomBorder>(), new DiagonalBorder())) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(Formats.Select(Format)) { Count = (uint)Formats.Length },
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
        new DifferentialFormats(new DifferentialFormat(
            new Font(new Bold(), new Color { Rgb = "FFC00000" }),
            new Fill(new PatternFill(new BackgroundColor { Rgb = "FFFCE4E4" }) { PatternType = PatternValues.Solid }))) { Count = 1 });

    private static CellFormat Format((CellStyle Style, Face Face, Paint Paint, bool Border, uint Format, HorizontalAlignmentValues Across) format) => new(
        new Alignment
        {
            Horizontal = format.Across,
            Vertical = VerticalAlignmentValues.Center,
            WrapText = format.Format == 0 && format.Style is not (CellStyle.Default or CellStyle.Title or CellStyle.Code),
        })
    {
        NumberFormatId = format.Format,
        FontId = (uint)format.Face,
        FillId = (uint)format.Paint,
        BorderId = format.Border ? 1u : 0u,
        FormatId = 0,
        ApplyNumberFormat = format.Format != 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    private static NumberingFormat NumberFormatOf(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, string? colour, bool bold = false, bool underlined = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        if (underlined)
            font.Append(new Underline());
        font.Append(new FontSize { Val = size }, colour is null ? new Color { Theme = 1 } : new Color { Rgb = colour }, new FontName { Val = "宋体" }, new FontFamilyNumbering { Val = 3 }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static T Thin<T>()
        where T : BorderPropertiesType, new()
    {
        var border = new T { Style = BorderStyleValues.Thin };
        border.Append(new Color { Rgb = "FFBFBFBF" });
        return border;
    }
}
