using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval extract</c>: one JSON document per source file, as JSON Lines or into a folder.</summary>
internal static class ExtractCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = composition.Paths();
        var folder = new Option<string?>("--output", "-o")
        {
            HelpName = "DIR",
            Description = messages.Of(
                "写入文件夹 DIR：a.docx → DIR/a.docx.json，文件夹参数按其内部相对路径；\n不给则逐行写到标准输出（JSON Lines）",
                "write into folder DIR: a.docx → DIR/a.docx.json, for a folder argument relative to it;\nwithout it, one JSON document per line to standard output"),
        };
        var command = new PageCommand(
            "extract",
            messages.Of("读取并校验，每个文件输出一份 JSON（schemas/evaluation.schema.json）", "reads and validates; one JSON document per file (schemas/evaluation.schema.json)"),
            messages.Of("PATH… [-o DIR] [选项]", "PATH… [-o DIR] [OPTIONS]"))
        {
            Examples =
            [
                "perfeval extract 自评表.docx",
                "perfeval extract 2023年自评/ 补报.zip -o 结果/",
                "perfeval extract 2023年自评/ > 全部.jsonl",
            ],
        };
        command.Add(paths);
        command.Add(folder);
        command.SetAction((result, cancellation) => RunAsync(composition, composition.Begin(result), result.GetValue(paths)!, result.GetValue(folder), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Composition composition, Session session, string[] paths, string? folder, CancellationToken cancellation)
    {
        var pipeline = composition.Pipeline(session);
        var target = folder is null ? null : OutputFolder.Open(folder, session.Messages);
        await session.RunAsync(paths, pipeline, Emit, drawProgress: target is not null || !composition.Terminal.OutIsTerminal, cancellation);
        session.TellCounts();
        return (int)session.Status;

        void Emit(SourceItem item, Submission submission)
        {
            session.Notices(item.Path, submission.Source, submission.Notices);
            if (target is null)
                WriteLine(session.Output, submission);
            else
                session.WriteFile(target.Reserve(item.OutputPath, ".json"), file => JsonExport.Write(submission, file, indented: true));
        }
    }

    private static void WriteLine(TextWriter output, Submission submission)
    {
        using (var sink = new TextSink(output))
            JsonExport.Write(submission, sink);
        output.Write('\n');
    }
}
