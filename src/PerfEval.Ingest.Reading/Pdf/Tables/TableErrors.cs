using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

internal static class TableErrors
{
    public static UnreadableFileException TableCells(ReadingLimits limits) =>
        new("limit-table-cells", string.Create(CultureInfo.InvariantCulture, $"一个表格的格数超过上限 {limits.MaxTableCells} 格。"));
}
