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
        var options = new LoadOptions(messages);
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
        command.Add(database);
        options.AddTo(command);
        command.SetAction((result, cancellation) =>
            new Load(composition, composition.Begin(result), options.Read(result, result.GetValue(paths)!)).RunAsync(DatabaseOption.Open(result, database), cancellation));
        return command;
    }
}
