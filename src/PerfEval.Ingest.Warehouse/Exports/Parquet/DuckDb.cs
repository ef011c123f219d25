using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace PerfEval.Ingest.Warehouse.Exports.Parquet;

/// <summary>What DuckDB refused, in its own words.</summary>
internal sealed class DuckDbException(string message) : IOException(message);

/// <summary>A DuckDB database in a file of its own, gone with it. It fetches nothing from anywhere.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly string file;
    private IntPtr database;
    private IntPtr connection;

    /// <param name="folder">For the database and what does not fit in memory.</param>
    /// <exception cref="DuckDbMissingException">The library is not there.</exception>
    public DuckDb(string folder)
    {
        if (!DuckDbLibrary.IsThere)
            throw new DuckDbMissingException();
        file = Path.Combine(Path.GetFullPath(folder), $".perfeval-{Guid.NewGuid():N}.duckdb");
        Check(DuckDbNative.CreateConfig(out var config), "duckdb_create_config");
        try
        {
            foreach (var (name, option) in new[] { ("autoinstall_known_extensions", "false"), ("autoload_known_extensions", "false"), ("memory_limit", "512MB"), ("threads", "2"), ("temp_directory", file + ".tmp") })
                Check(DuckDbNative.SetConfig(config, name, option), name);
            if (DuckDbNative.OpenExt(file, out database, config, out var error) != 0)
            {
                var reason = Marshal.PtrToStringUTF8(error) ?? "duckdb_open_ext";
                DuckDbNative.Free(error);
                throw new DuckDbException(reason);
            }
        }
        finally
        {
            DuckDbNative.DestroyConfig(ref config);
        }

        Check(DuckDbNative.Connect(database, out connection), "duckdb_connect");
    }

    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public void Execute(string sql) => Query(sql);

    /// <summary>Every value as text; null is null.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Query(string sql)
    {
        var result = Marshal.AllocHGlobal(DuckDbNative.ResultSize);
        try
        {
            if (DuckDbNative.Query(connection, sql, result) != 0)
                throw new DuckDbException(Marshal.PtrToStringUTF8(DuckDbNative.ResultError(result)) ?? sql);
            var (rows, columns) = (DuckDbNative.RowCount(result), DuckDbNative.ColumnCount(result));
            var read = new List<IReadOnlyList<string?>>();
            for (var row = 0UL; row < rows; row++)
            {
                var values = new List<string?>();
                for (var column = 0UL; column < columns; column++)
                    values.Add(Text(DuckDbNative.ValueVarchar(result, column, row)));
                read.Add(values);
            }

            return read;
        }
        finally
        {
            DuckDbNative.DestroyResult(result);
            Marshal.FreeHGlobal(result);
        }
    }

    public Appender Append(string table) => new(connection, table);

    public void Dispose()
    {
        if (connection != IntPtr.Zero)
            DuckDbNative.Disconnect(ref connection);
        if (database != IntPtr.Zero)
            DuckDbNative.Close(ref database);
        File.Delete(file);
        File.Delete(file + ".wal");
        if (Directory.Exists(file + ".tmp"))
            Directory.Delete(file + ".tmp", recursive: true);
    }

    private static string? Text(IntPtr value)
    {
        if (value == IntPtr.Zero)
            return null;
        var text = Marshal.PtrToStringUTF8(value);
        DuckDbNative.Free(value);
        return text;
    }

    private static void Check(int state, string what)
    {
        if (state != 0)
            throw new DuckDbException(what);
    }

    /// <summary>Adds rows to a table. Decimals and dates go as text, which DuckDB turns into the column's type.</summary>
    internal sealed class Appender : IDisposable
    {
        private IntPtr appender;
        private byte[] buffer = new byte[4096];

        public Appender(IntPtr connection, string table)
        {
            if (DuckDbNative.AppenderCreate(connection, IntPtr.Zero, table, out appender) != 0)
                throw new DuckDbException(Marshal.PtrToStringUTF8(DuckDbNative.AppenderError(appender)) ?? table);
        }

        public void Row(object?[] values)
        {
            foreach (var value in values)
                Check(Value(value));
            Check(DuckDbNative.EndRow(appender));
        }

        /// <summary>Without it rows may be missing.</summary>
        public void Complete() => Check(DuckDbNative.AppenderClose(appender));

        public void Dispose()
        {
            if (appender != IntPtr.Zero)
                _ = DuckDbNative.AppenderDestroy(ref appender);
        }

        private int Value(object? value) => value switch
        {
            null => DuckDbNative.AppendNull(appender),
            bool yes => DuckDbNative.AppendBool(appender, yes),
            int number => DuckDbNative.AppendInt64(appender, number),
            long number => DuckDbNative.AppendInt64(appender, number),
            decimal number => Text(number.ToString(CultureInfo.InvariantCulture)),
            DateOnly day => Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTime time => Text(time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)),
            _ => Text((string)value),
        };

        private int Text(string text)
        {
            var most = Encoding.UTF8.GetMaxByteCount(text.Length);
            if (buffer.Length < most)
                buffer = new byte[most];
            return DuckDbNative.AppendVarchar(appender, buffer, (ulong)Encoding.UTF8.GetBytes(text, buffer));
        }

        private void Check(int state)
        {
            if (state != 0)
                throw new DuckDbException(Marshal.PtrToStringUTF8(DuckDbNative.AppenderError(appender)) ?? "duckdb_append");
        }
    }
}
