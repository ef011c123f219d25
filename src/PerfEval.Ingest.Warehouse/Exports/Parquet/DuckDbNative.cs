using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Warehouse.Exports.Parquet;

/// <summary>The part of DuckDB's C interface that is used; states are 0 for success.</summary>
internal static class DuckDbNative
{
    /// <summary>Room for a duckdb_result, which has six words.</summary>
    public const int ResultSize = 64;

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_library_version", ExactSpelling = true)]
    public static extern IntPtr LibraryVersion();

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_create_config", ExactSpelling = true)]
    public static extern int CreateConfig(out IntPtr config);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_set_config", ExactSpelling = true)]
    public static extern int SetConfig(IntPtr config, [MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string option);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_destroy_config", ExactSpelling = true)]
    public static extern void DestroyConfig(ref IntPtr config);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_open_ext", ExactSpelling = true)]
    public static extern int OpenExt([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out IntPtr database, IntPtr config, out IntPtr error);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_close", ExactSpelling = true)]
    public static extern void Close(ref IntPtr database);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_connect", ExactSpelling = true)]
    public static extern int Connect(IntPtr database, out IntPtr connection);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_disconnect", ExactSpelling = true)]
    public static extern void Disconnect(ref IntPtr connection);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_query", ExactSpelling = true)]
    public static extern int Query(IntPtr connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string sql, IntPtr result);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_result_error", ExactSpelling = true)]
    public static extern IntPtr ResultError(IntPtr result);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_column_count", ExactSpelling = true)]
    public static extern ulong ColumnCount(IntPtr result);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_row_count", ExactSpelling = true)]
    public static extern ulong RowCount(IntPtr result);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_value_varchar", ExactSpelling = true)]
    public static extern IntPtr ValueVarchar(IntPtr result, ulong column, ulong row);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_destroy_result", ExactSpelling = true)]
    public static extern void DestroyResult(IntPtr result);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_free", ExactSpelling = true)]
    public static extern void Free(IntPtr pointer);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_appender_create", ExactSpelling = true)]
    public static extern int AppenderCreate(IntPtr connection, IntPtr schema, [MarshalAs(UnmanagedType.LPUTF8Str)] string table, out IntPtr appender);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_appender_error", ExactSpelling = true)]
    public static extern IntPtr AppenderError(IntPtr appender);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_appender_end_row", ExactSpelling = true)]
    public static extern int EndRow(IntPtr appender);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_appender_close", ExactSpelling = true)]
    public static extern int AppenderClose(IntPtr appender);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_appender_destroy", ExactSpelling = true)]
    public static extern int AppenderDestroy(ref IntPtr appender);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_append_null", ExactSpelling = true)]
    public static extern int AppendNull(IntPtr appender);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_append_bool", ExactSpelling = true)]
    public static extern int AppendBool(IntPtr appender, [MarshalAs(UnmanagedType.I1)] bool value);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_append_int64", ExactSpelling = true)]
    public static extern int AppendInt64(IntPtr appender, long value);

    [DllImport(DuckDbLibrary.Name, EntryPoint = "duckdb_append_varchar_length", ExactSpelling = true)]
    public static extern int AppendVarchar(IntPtr appender, byte[] value, ulong length);
}
