namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>One cell: text, a number, or a formula with the value that it gives. Text is never a formula, whatever it begins with.</summary>
internal sealed record SheetCell(CellStyle Style)
{
    /// <summary>A workbook with a longer one is called damaged; such a formula goes out as its value.</summary>
    private const int LongestFormula = 8_192;

    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    public string? Formula { get; private init; }

    public static SheetCell Of(string? text, CellStyle style = CellStyle.Text) => new(style) { Text = string.IsNullOrEmpty(text) ? null : text };

    public static SheetCell Of(decimal? number, CellStyle style) => new(style) { Number = number };

    /// <param name="formula">Without the equals sign.</param>
    /// <param name="gives">Its value; null where it gives the empty text.</param>
    /// <param name="style">How it looks.</param>
    public static SheetCell Live(string formula, decimal? gives, CellStyle style) => formula.Length > LongestFormula
        ? Of(gives, style)
        : new(style) { Formula = formula, Number = gives };

    public static SheetCell Blank(CellStyle style = CellStyle.Text) => new(style);
}
