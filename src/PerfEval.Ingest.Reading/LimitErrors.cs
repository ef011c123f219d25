using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading;

/// <summary>The limits that every format has, and the sentences that name them.</summary>
internal static class LimitErrors
{
    public static UnreadableFileException FileSize(long bytes, ReadingLimits limits) =>
        new("limit-file-size", string.Create(CultureInfo.InvariantCulture, $"文件大小为 {bytes} 字节，超过上限 {limits.MaxFileBytes} 字节。"));

    /// <summary>Of one table.</summary>
    public static UnreadableFileException TableCells(ReadingLimits limits) =>
        new("limit-table-cells", string.Create(CultureInfo.InvariantCulture, $"一个表格的格数超过上限 {limits.MaxTableCells} 格。"));

    /// <param name="most">Of all tables of the file.</param>
    public static UnreadableFileException AllTableCells(long most) =>
        new("limit-table-cells", string.Create(CultureInfo.InvariantCulture, $"全部表格的格数超过上限 {most} 格。"));
}
