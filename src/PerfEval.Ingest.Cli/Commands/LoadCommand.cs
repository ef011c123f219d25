using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Loading;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval load</c>: reads, validates and stores; never the same content twice, and nothing is lost.</summary>
internal static class LoadCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = composition.Paths();
        var database = DatabaseOption.Create(messages);
        var jobs = new Option<int>("--jobs")
        {
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            Description = messages.Of("同时读取的文件数（读取进程数），默认为处理器核数", "files read at once (worker processes); default: the number of cores"),
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.GetValueOrDefault<int>() is < 1 or > 256)
                result.AddError(messages.Of("--jobs 应为 1 到 256", "--jobs is from 1 to 256"));
        });
        var quarantine = new Option<string?>("--quarantine")
        {
            HelpName = "DIR",
            Description = messages.Of("把未装入的文件另存一份到 DIR", "copy refused files into DIR"),
        };
        var refresh = Flag("--refresh", messages.Of("程序、规则或 schemas 有新版本时，重新读取已装入的文件", "read again what older versions of program, rules or schemas have read"));
        var keepSource = Flag("--keep-source", messages.Of("原件压缩后一并入库", "store the files themselves too, compressed"));
        var noCopy = Flag("--no-copy", messages.Of("不用 COPY BINARY，改用普通语句（openGauss、人大金仓等兼容 PostgreSQL 的数据库）", "ordinary statements instead of COPY BINARY (openGauss, Kingbase and other databases like PostgreSQL)"));
        var inProcess = Flag("--in-process", messages.Of("在本进程内读取，不启动读取进程（调试用）", "read in this process, without workers (for debugging)"));
        var noCrosscheck = Flag("--no-crosscheck", messages.Of("装入后不做跨文件比对（之后可运行 perfeval crosscheck）", "no comparison across files afterwards (perfeval crosscheck does it)"));
        var units = new Option<string?>("--units")
        {
            HelpName = "FILE.csv",
            Description = messages.Of("单位对照表：列 unit（报告中的写法）、name（单位名称）、region（省/市/县）", "mapping of units: columns unit (as written), name, region (province/city/county)"),
        };
        var log = new Option<string?>("--log")
        {
            HelpName = "FILE",
            Description = messages.Of("逐条记录经过（JSON Lines，追加写入）", "what happened, as JSON Lines, added to FILE"),
        };
        var wait = new Option<int>("--db-wait")
        {
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 600,
            Description = messages.Of("数据库中断时最多等多少秒，默认 600", "how long to wait for a database that is gone; default 600 seconds"),
        };
        var command = new PageCommand(
            "load",
            messages.Of("读取、校验并存入数据仓库；同一内容只装入一次，中断后再次运行即接着装入", "reads, validates and stores; the same content once only; run again, it goes on where it was broken off"),
            messages.Of("PATH… [--db URL] [--jobs N] [--quarantine DIR] [选项]", "PATH… [--db URL] [--jobs N] [--quarantine DIR] [OPTIONS]"))
        {
            Examples =
            [
                "perfeval load 2023年自评/",
                "perfeval load 2023年自评.zip --quarantine 未装入/ --log 装入.jsonl",
                "perfeval load 2023年自评/ --db postgresql://auditor:secret@127.0.0.1:5432/perfeval",
            ],
            Notes = messages.Of(
                "发现的文件数 = 新装入 + 已在库中 + 未装入；有未装入的文件时退出状态为 4，逐个说明原因。\n同一单位、项目、年度和类型的再次报送成为现行的一份，先前的保留并与之关联。",
                "Files found = loaded + already loaded + refused; with refused files the exit status is 4, each is named with its reason.\nA resubmission of the same unit, project, year and type becomes the current one; the older is kept and linked."),
        };
        command.Add(paths);
        foreach (var option in new Option[] { database, jobs, quarantine, refresh, keepSource, units, noCrosscheck, log, wait, noCopy, inProcess })
            command.Add(option);
        command.SetAction((result, cancellation) => new Load(composition, composition.Begin(result), new LoadArguments
        {
            Paths = result.GetValue(paths)!,
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
        }).RunAsync(DatabaseOption.Open(result, database), cancellation));
        return command;

        static Option<bool> Flag(string name, string description) => new(name) { Description = description };
    }
}
