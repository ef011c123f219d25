using System.Reflection;
using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Warehouse.Exports.Parquet;

/// <summary>
/// DuckDB's C library, which writes Parquet. It is no part of the program: <c>PERFEVAL_DUCKDB</c> names it (the file, or its
/// folder), or it lies beside the program, or the system knows it.
/// </summary>
public static class DuckDbLibrary
{
    public const string Variable = "PERFEVAL_DUCKDB";

    internal const string Name = "perfeval-duckdb";

    private static readonly Lazy<IntPtr> Loaded = new(Load);

    static DuckDbLibrary() => NativeLibrary.SetDllImportResolver(typeof(DuckDbLibrary).Assembly, (name, _, _) => name == Name ? Loaded.Value : IntPtr.Zero);

    /// <summary>How it is come by, in Chinese.</summary>
    public static string HowToGet { get; } =
        $"导出 Parquet 需要 DuckDB 的动态库（{FileName}）：从 https://github.com/duckdb/duckdb/releases 下载 libduckdb，或取 npm 包 @duckdb/node-bindings-linux-x64 中的文件，放在程序旁边，或用环境变量 {Variable} 指明它的路径";

    private static string FileName => OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";

    /// <summary>Whether Parquet can be written here.</summary>
    public static bool IsThere => Loaded.Value != IntPtr.Zero;

    /// <summary>Version of the library; null where it is not there.</summary>
    public static string? Version => IsThere ? Marshal.PtrToStringUTF8(DuckDbNative.LibraryVersion()) : null;

    private static IntPtr Load()
    {
        var named = Environment.GetEnvironmentVariable(Variable);

        // Whoever names one means that one, and no other.
        string[] candidates = string.IsNullOrEmpty(named)
            ? [Path.Combine(AppContext.BaseDirectory, FileName)]
            : [Directory.Exists(named) ? Path.Combine(Path.GetFullPath(named), FileName) : Path.GetFullPath(named)];
        foreach (var path in candidates)
        {
            if (File.Exists(path) && NativeLibrary.TryLoad(path, out var found))
                return found;
        }

        return string.IsNullOrEmpty(named) && NativeLibrary.TryLoad("duckdb", Assembly.GetExecutingAssembly(), DllImportSearchPath.SafeDirectories, out var known) ? known : IntPtr.Zero;
    }
}

/// <summary>DuckDB's library is not there; the message says how it is come by, in Chinese.</summary>
public sealed class DuckDbMissingException : Exception
{
    public DuckDbMissingException()
        : base(DuckDbLibrary.HowToGet)
    {
    }

    public DuckDbMissingException(string message)
        : base(message)
    {
    }

    public DuckDbMissingException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
