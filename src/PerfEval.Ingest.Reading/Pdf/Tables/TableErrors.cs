using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

internal static class TableErrors
{
    public static UnreadableFileException TableCells(ReadingLimits limits) =>
        new("limit-table-cells", string.Create(CultureInfo.InvariantCulture, $"一个表格的格数超过上限 {limits.MaxTableCells} 格。"));

    /// <summary>A page's grid is cheap to write and dear to keep, so the tables of all pages share one limit.</summary>
    public static UnreadableFileException AllTableCells(ReadingLimits limits) =>
        new("limit-table-cells", string.Create(CultureInfo.InvariantCulture, $"全部表格的格数超过上限 {limits.MaxTableCells} 格。"));
}
