using System.CommandLine;
using PerfEval.Ingest.Cli.Loading;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary>The options of <c>perfeval load</c>, but for its paths and its warehouse.</summary>
internal sealed class LoadOptions
{
    private const int MostJobs = 256;
    private const int UsualWaitSeconds = 600;

    private readonly Option<int> jobs;
    private readonly Option<string?> quarantine;
    private readonly Option<bool> refresh;
    private readonly Option<bool> keepSource;
    private readonly Option<string?> units;
    private readonly Option<bool> noCrosscheck;
    private readonly Option<string?> log;
    private readonly Option<int> wait;
    private readonly Option<bool> noCopy;
    private readonly Option<bool> inProcess;

    public LoadOptions(Messages messages)
    {
        jobs = new Option<int>("--jobs")
        {
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            Description = messages.Of("同时读取的文件数（读取进程数），默认为处理器核数", "files read at once (worker processes); default: the number of cores"),
        }.Between(messages, 1, MostJobs);
        quarantine = new("--quarantine") { HelpName = "DIR", Description = messages.Of("把未装入的文件另存一份到 DIR", "copy refused files into DIR") };
        refresh = new("--refresh") { Description = messages.Of("程序、规则或 schemas 有新版本时，重新读取已装入的文件", "read again what older versions of program, rules or schemas have read") };
        keepSource = new("--keep-source") { Description = messages.Of("原件压缩后一并入库", "store the files themselves too, compressed") };
        units = new("--units") { HelpName = "FILE.csv", Description = messages.Of("单位对照表：列 unit（报告中的写法）、name（单位名称）、region（省/市/县）", "mapping of units: columns unit (as written), name, region (province/city/county)") };
        noCrosscheck = new("--no-crosscheck") { Description = messages.Of("装入后不做跨文件比对（之后可运行 perfeval crosscheck）", "no comparison across files afterwards (perfeval crosscheck does it)") };
        log = new("--log") { HelpName = "FILE", Description = messages.Of("逐条记录经过（JSON Lines，追加写入）", "what happened, as JSON Lines, added to FILE") };
        wait = new("--db-wait")
        {
            HelpName = "SECONDS",
            DefaultValueFactory = _ => UsualWaitSeconds,
            Description = messages.Of("数据库中断时最多等多少秒，默认 600", "how long to wait for a database that is gone; default 600 seconds"),
        };
        noCopy = new("--no-copy") { Description = messages.Of("不用 COPY BINARY，改用普通语句（openGauss、人大金仓等兼容 PostgreSQL 的数据库）", "ordinary statements instead of COPY BINARY (openGauss, Kingbase and other databases like PostgreSQL)") };
        inProcess = new("--in-process") { Description = messages.Of("在本进程内读取，不启动读取进程（调试用）", "read in this process, without workers (for debugging)") };
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { jobs, quarantine, refresh, keepSource, units, noCrosscheck, log, wait, noCopy, inProcess })
            command.Add(option);
    }

    public LoadArguments Read(ParseResult result, IReadOnlyList<string> paths) => new()
    {
        Paths = paths,
        Jobs = result.GetValue(jobs),
        Quarantine = result.GetValue(quarantine),
        Refresh = result.GetValue(refresh),
        KeepSource = result.GetValue(keepSource),
        UseCopy = !result.GetValue(noCopy),
        InProcess = result.GetValue(inProcess),
        CrossCheck = !result.GetValue(noCrosscheck),
        Units = result.GetValue(units),
        Log = result.GetValue(log),
        Patience = TimeSpan.FromSeconds(Math.Max(1, result.GetValue(wait))),
    };
}
