using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

/// <summary>The formulas, calculated by another program than ours.</summary>
public class RecalculationTests
{
    private const string Workpaper = "1 护林防火项目1";

    [Fact]
    public async Task LibreOffice_calculates_every_formula_to_the_value_that_we_wrote()
    {
        Assert.SkipWhen(LibreOffice.Missing() is not null, "soffice (LibreOffice Calc) is not installed");
        await using var warehouse = await FilledAsync();
        var path = warehouse.Path("a.xlsx");
        await WorkbookExportTests.WriteAsync(warehouse, path);
        var ours = WorkbookReading.Read(path);
        Change(path, []);

        var theirs = WorkbookReading.Read(LibreOffice.Recalculate(path, warehouse.Folder)).ToDictionary(s => s.Name, s => s.Cells, StringComparer.Ordinal);

        var compared = 0;
        foreach (var (sheet, cells) in ours)
        {
            foreach (var (at, cell) in cells.Where(c => c.Value.Formula is not null))
            {
                var given = theirs[sheet].GetValueOrDefault(at)?.Value ?? "";
                Assert.True(Same(cell.Value, given), $"{sheet}!{at} ={cell.Formula}: we wrote “{cell.Value}”, LibreOffice gives “{given}”");
                compared++;
            }
        }

        Assert.True(compared > 100, $"{compared} formulas compared");
    }

    [Fact]
    public async Task What_a_reviewer_types_goes_through_to_deviation_totals_and_summary()
    {
        Assert.SkipWhen(LibreOffice.Missing() is not null, "soffice (LibreOffice Calc) is not installed");
        await using var warehouse = await FilledAsync();
        var path = warehouse.Path("a.xlsx");
        await WorkbookExportTests.WriteAsync(warehouse, path);

        // 复核完成值 of the first indicator (300 of 400 people), 复核得分 of the last, 复核执行数 of the funds.
        Change(path, [("J8", 300m), ("K12", 10m), ("J14", 96m)]);

        var sheets = WorkbookReading.Read(LibreOffice.Recalculate(path, warehouse.Folder)).ToDictionary(s => s.Name, s => s.Cells, StringComparer.Ordinal);
        var paper = sheets[Workpaper];
        Assert.Equal((0.75m, 15m, 15m, 0.0625m), (Number(paper["N8"]), Number(paper["O8"]), Number(paper["Q8"]), Number(paper["L8"])));
        Assert.Equal((0.8m, 8m, 8m), (Number(paper["N14"]), Number(paper["O14"]), Number(paper["Q14"])));

        // 15 + 16 + 20 + 18.75 + 10 + 8, against 94.5 as reported.
        Assert.Equal(87.75m, Number(paper["K17"]));
        var summary = sheets["汇总"];
        Assert.Equal((95.5m, 87.75m), (Number(summary["G2"]), Number(summary["H2"])));
        Assert.Equal(Math.Round((95.5m - 87.75m) / 95.5m, 9), Math.Round(Number(summary["I2"]), 9));
        Assert.Equal(2m, Number(summary["S2"]));
        Assert.Equal(10m, Number(sheets["指标问题清单"]["I2"]));
    }

    private static async Task<InventedWarehouse> FilledAsync()
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        var odd = await warehouse.EvaluationAsync(r => r.ProjectName = "甲’s 'x' 项目");
        await warehouse.AddAsync(
            InventedWarehouse.Indicator(odd, 1, "投诉次数", "=", 0m, "次", 0m, 10m, 10m),
            InventedWarehouse.Indicator(odd, 2, "补助标准", "=", 600m, "元", 550m, 10m, 9.17m),
            InventedWarehouse.Indicator(odd, 3, "单位成本", "<=", 30m, "元", 42.5m, 15m, 8.75m),
            InventedWarehouse.Indicator(odd, 4, "未知方向", null, 7m, "项", 8m, 5m, 5m));
        await warehouse.AddAsync(InventedWarehouse.Line(odd, 1, "指标", "单位成本", "8.75", "8.75", "agrees", "按超出比例扣减 15×(1-(42.5-30)/30)"));
        await warehouse.EvaluationAsync();
        return warehouse;
    }

    /// <summary>Takes the values out of all formulas, so that none can pass for calculated, and types figures into the workpaper.</summary>
    private static void Change(string path, (string At, decimal Value)[] typed)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var workbook = document.WorkbookPart!;
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            foreach (var cell in part.Worksheet.Descendants<Cell>())
            {
                if (cell.CellFormula is not null)
                    (cell.CellValue, cell.DataType) = (null, null);
                if (sheet.Name == Workpaper && Array.Find(typed, t => t.At == cell.CellReference!.Value) is { At: not null } found)
                    cell.CellValue = new(found.Value.ToString(CultureInfo.InvariantCulture));
            }

            part.Worksheet.Save();
        }
    }

    private static bool Same(string ours, string theirs) =>
        ours == theirs || (TryNumber(ours, out var a) && TryNumber(theirs, out var b) && Math.Abs(a - b) <= 0.000000001m * Math.Max(1m, Math.Abs(a)));

    private static decimal Number(ReadCell cell) => TryNumber(cell.Value, out var number) ? Math.Round(number, 10) : throw new InvalidOperationException($"“{cell.Value}” is no number");

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
