using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Storing;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Exports.Parquet;
using PerfEval.Ingest.Warehouse.Exports.Tables;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval export</c>: issue list and workpapers, tables, or the stored documents.</summary>
internal static class ExportCommand
{
    private const int MostWorkpapers = 10_000;

    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var to = To(messages);
        var output = Output(messages);
        var database = DatabaseOption.Create(messages);
        var filters = new FilterOptions(messages);
        var sample = new Option<long?>("--sample") { HelpName = "ID", Description = messages.Of("perfeval sample 抽出的这一次样本", "the evaluations of a spot check drawn by perfeval sample") };
        var workpapers = Workpapers(messages);
        var command = new PageCommand(
            "export",
            messages.Of("从数据仓库导出问题清单和复核底稿，或各表和文档", "exports the issue list and workpapers, or tables and documents, from the warehouse"),
            messages.Of("--to xlsx|csv|parquet|json|examples -o PATH [--db URL] [筛选]", "--to xlsx|csv|parquet|json|examples -o PATH [--db URL] [FILTERS]"))
        {
            Examples =
            [
                "perfeval export --to xlsx -o 问题清单.xlsx --year 2023 --severity error,warning",
                "perfeval export --to csv -o 数据/ --region 云溪市",
                "perfeval export --to json -o - | head -1",
                "perfeval export --to examples -o 更正样例.jsonl",
            ],
            Notes = messages.Of(
                "底稿中黄色的复核栏留空，填写后偏离度、复核得分和汇总随之重算。导出 parquet 需要 DuckDB 的动态库（PERFEVAL_DUCKDB）；小数为 DECIMAL(38,9)。\ncsv 在没有筛选时也导出各视图。文件先写成 .part，完成后改名。",
                "The yellow review cells of a workpaper are blank; what is typed there goes through to deviation, reviewed score and summary. Parquet needs DuckDB's library (PERFEVAL_DUCKDB); decimals are DECIMAL(38,9).\nWithout filters csv holds the views too. Files are written as .part and renamed when they are done."),
        };
        foreach (var option in new Option[] { to, output, database, sample, workpapers })
            command.Add(option);
        filters.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var session = composition.Begin(result);
            var filter = filters.Read(result, composition.Engine.Rules) with { Sample = result.GetValue(sample) };
            return WarehouseRun.RunAsync(
                session,
                DatabaseOption.Open(result, database),
                context => RunAsync(session, context, filter, result.GetValue(to)!, result.GetValue(output)!, result.GetValue(workpapers), cancellation),
                cancellation);
        });
        return command;
    }

    private static Option<string> To(Messages messages) => new Option<string>("--to")
    {
        HelpName = "xlsx|csv|parquet|json|examples",
        Required = true,
        Description = messages.Of(
            "xlsx 问题清单、汇总、处置记录和每份自评的复核底稿；csv、parquet 数据仓库各表；\njson 已存的文档，每份一行；examples 复核中更正的读取，作为归一化的样例，每条一行",
            "xlsx: issue list, summary, history of decisions and a workpaper for each evaluation; csv, parquet: the warehouse's tables;\njson: the stored documents, one on a line; examples: corrections made in the review, as labelled examples, one on a line"),
    }.OneOf(messages, "xlsx", "csv", "parquet", "json", "examples");

    private static Option<string> Output(Messages messages) => new("--output", "-o")
    {
        HelpName = "PATH",
        Required = true,
        Description = messages.Of("写到 PATH：xlsx、json、examples 为文件（json、examples 可写 -，即标准输出），csv、parquet 为文件夹", "write to PATH: a file for xlsx, json and examples (json, examples: - is standard output), a folder for csv and parquet"),
    };

    private static Option<int> Workpapers(Messages messages) => new Option<int>("--workpapers")
    {
        HelpName = "N",
        DefaultValueFactory = _ => WorkbookExport.DefaultWorkpapers,
        Description = messages.Of($"每个工作簿最多几份底稿，默认 {WorkbookExport.DefaultWorkpapers}；更多则分成几个工作簿", $"workpapers in one workbook, default {WorkbookExport.DefaultWorkpapers}; more go into several workbooks"),
    }.Between(messages, 1, MostWorkpapers);

    private static async Task<int> RunAsync(Session session, WarehouseContext context, ExportFilter filter, string to, string path, int workpapers, CancellationToken cancellation)
    {
        var messages = session.Messages;
        try
        {
            if (to is "xlsx" or "json" or "examples" && path != "-" && Directory.Exists(path))
                throw new UsageException(messages.BadOutput(path, messages.Of("它是文件夹，应写文件名", "it is a folder, a file is meant")));
            if (path != "-" && Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            switch (to)
            {
                case "xlsx":
                    TellOfWorkbooks(session, await WorkbookExport.WriteAsync(context, filter, path, workpapers, cancellation));
                    break;
                case "csv":
                    TellOfTables(session, await CsvExport.WriteAsync(context, filter, path, cancellation));
                    break;
                case "parquet":
                    TellOfTables(session, await ParquetExport.WriteAsync(context, filter, path, cancellation));
                    break;
                case "examples":
                    await LinesAsync(session, path, sink => ExamplesExport.WriteAsync(context, filter, sink, cancellation), "条样例", "examples");
                    break;
                default:
                    await LinesAsync(session, path, sink => JsonLinesExport.WriteAsync(context, filter, sink, cancellation), "份文档", "documents");
                    break;
            }

            return (int)session.Status;
        }
        catch (DuckDbMissingException missing)
        {
            throw new UsageException(missing.Message, missing);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException && path != "-")
        {
            session.Tell(messages.CannotWrite(path, SystemFault.Of(cannot)));
            return (int)ExitStatus.InternalError;
        }
    }

    private static async Task LinesAsync(Session session, string path, Func<Stream, Task<long>> write, string chinese, string english)
    {
        if (path == "-")
        {
            await using var sink = new TextSink(session.Output);
            await write(sink);
            return;
        }

        var part = path + ".part";
        try
        {
            long lines;
            await using (var file = File.Create(part))
                lines = await write(file);
            File.Move(part, path, overwrite: true);
            session.Tell(session.Messages.Of($"{path}：{N(lines)} {chinese}", $"{path}: {N(lines)} {english}"));
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static void TellOfWorkbooks(Session session, ExportResult result)
    {
        var messages = session.Messages;
        foreach (var file in result.Files)
            session.Tell(file);
        session.Tell(messages.Of(
            $"{N(result.Items)} 份底稿，{N(result.Findings)} 条问题{(result.Files.Count > 1 ? $"，分在 {N(result.Files.Count)} 个工作簿中（--workpapers 可调整）" : "")}",
            $"{N(result.Items)} workpapers, {N(result.Findings)} findings{(result.Files.Count > 1 ? $" in {N(result.Files.Count)} workbooks (see --workpapers)" : "")}"));
        if (result.Findings >= WorkbookExport.MostFindings)
            session.Tell(messages.Of("问题清单一张表放不下，余下的见各底稿", "the issue list is full; the rest stands in the workpapers"));
    }

    private static void TellOfTables(Session session, ExportResult result) => session.Tell(session.Messages.Of(
        $"{Path.GetDirectoryName(result.Files[0])}：{N(result.Files.Count)} 个文件，{N(result.Items)} 行",
        $"{Path.GetDirectoryName(result.Files[0])}: {N(result.Files.Count)} files, {N(result.Items)} rows"));

    private static string N(long count) => count.ToString(CultureInfo.InvariantCulture);
}
