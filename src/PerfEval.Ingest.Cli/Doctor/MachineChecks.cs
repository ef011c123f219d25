using System.Globalization;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Warehouse.Exports.Parquet;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>What the machine offers: room for temporary files, memory, the library that writes Parquet.</summary>
internal sealed class MachineChecks(Messages messages, ReadingLimits limits)
{
    /// <summary>Entries of archives lie there one by one while they are read.</summary>
    private const long LeastRoom = 1L << 30;

    /// <summary>The program and one worker on ordinary forms.</summary>
    private const long LeastMemory = 1L << 30;

    public IEnumerable<Diagnosis> All() => [Program(), Temporary(), Memory(), DuckDb()];

    private Diagnosis Program() => Diagnosis.Good(messages.Of(
        $"perfeval {ProgramVersion.Text}（{RuntimeInformation.FrameworkDescription}，{RuntimeInformation.RuntimeIdentifier}，{N(Environment.ProcessorCount)} 个处理器核）",
        $"perfeval {ProgramVersion.Text} ({RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {N(Environment.ProcessorCount)} cores)"));

    private Diagnosis Temporary()
    {
        var folder = Path.GetTempPath();
        var other = messages.Of("用环境变量 TMPDIR 指向一个可写、有空间的文件夹", "point the environment variable TMPDIR to a folder that can be written and has room");
        if (WriteAccess.Fault(folder) is { } fault)
            return Diagnosis.Bad(messages.Of($"临时文件夹 {folder} 不可写：{fault}", $"the folder for temporary files, {folder}, cannot be written: {fault}"), other);
        var room = new DriveInfo(folder).AvailableFreeSpace;
        return room < LeastRoom
            ? Diagnosis.Bad(messages.Of($"临时文件夹 {folder} 只剩 {Gigabytes(room)}", $"the folder for temporary files, {folder}, has only {Gigabytes(room)} left"), messages.Of($"腾出至少 {Gigabytes(LeastRoom)}，或{other}", $"make room for {Gigabytes(LeastRoom)} at least, or {other}"))
            : Diagnosis.Good(messages.Of($"临时文件夹 {folder} 可写，剩余 {Gigabytes(room)}", $"the folder for temporary files, {folder}, can be written, {Gigabytes(room)} left"));
    }

    private Diagnosis Memory()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var bound = LimitsParser.Size(limits.MaxMemoryBytes);
        var cores = Environment.ProcessorCount;
        if (memory >= LeastMemory && memory / limits.MaxMemoryBytes < cores)
        {
            var fit = N((int)Math.Max(1, memory / limits.MaxMemoryBytes));
            return Diagnosis.Absent(
                messages.Of($"内存 {Gigabytes(memory)}（含容器的限额），不够 {N(cores)} 个读取进程都用到上限 {bound}", $"{Gigabytes(memory)} of memory (by the container's bound, where there is one): too little for {N(cores)} workers that all reach their bound of {bound}"),
                messages.Of($"遇到很大的文件时用 perfeval load --jobs {fit}，或 --limits memory=… 调低", $"with very large files: perfeval load --jobs {fit}, or a lower --limits memory=…"));
        }

        return memory < LeastMemory
            ? Diagnosis.Bad(messages.Of($"内存只有 {Gigabytes(memory)}", $"only {Gigabytes(memory)} of memory"), messages.Of("装入时加 --jobs 1 --limits memory=512MB，或给程序更多内存", "load with --jobs 1 --limits memory=512MB, or give the program more memory"))
            : Diagnosis.Good(messages.Of($"内存 {Gigabytes(memory)}，每个读取进程以 {bound} 为限", $"{Gigabytes(memory)} of memory, {bound} at most for each worker"));
    }

    private Diagnosis DuckDb() => DuckDbLibrary.Version is { } version
        ? Diagnosis.Good(messages.Of($"DuckDB 动态库 {version}（导出 Parquet）", $"DuckDB's library {version} (for Parquet)"))
        : Diagnosis.Absent(
            messages.Of("没有 DuckDB 动态库：不能导出 Parquet，其余不受影响", "no DuckDB library: no export to Parquet; nothing else needs it"),
            messages.Of(DuckDbLibrary.HowToGet, "get libduckdb from https://github.com/duckdb/duckdb/releases, or the file of the npm package @duckdb/node-bindings-linux-x64; put it beside the program, or name its path in PERFEVAL_DUCKDB"));

    private static string Gigabytes(long bytes) => (bytes / 1_073_741_824m).ToString("0.0", CultureInfo.InvariantCulture) + " GB";

    private static string N(int count) => count.ToString(CultureInfo.InvariantCulture);
}
