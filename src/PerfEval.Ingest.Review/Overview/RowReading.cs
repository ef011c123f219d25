using System.Data.Common;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>Columns that can be NULL.</summary>
internal static class RowReading
{
    public static int? IntAt(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static decimal? DecimalAt(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDecimal(column);
}
