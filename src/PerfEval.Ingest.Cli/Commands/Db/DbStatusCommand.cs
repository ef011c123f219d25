using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands.Db;

/// <summary><c>perfeval db status</c>: version, rows, refused files by reason, the last loads.</summary>
internal static class DbStatusCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var command = new PageCommand("status", messages.Of("库的版本、行数、未装入文件的原因和最近的装入", "version, rows, refused files by reason, and the last loads"), messages.Of("[--db URL]", "[--db URL]"))
        {
            Examples = ["perfeval db status", "perfeval db status --db sqlite:2023年.db"],
        };
        command.Add(database);
        command.On(composition, database, async (_, session, warehouse, cancellation) =>
        {
            var schema = await WarehouseSchema.ReadAsync(warehouse, cancellation);
            Line($"{warehouse.Url.Shown}: {State(messages, schema)}");
            if (schema.State is SchemaState.Absent or SchemaState.Newer)
                return;
            var status = await WarehouseStatus.ReadAsync(warehouse, cancellation);
            Line(string.Create(CultureInfo.InvariantCulture, $"{status.Server}  {status.Bytes / 1_048_576m:0.0} MB"));
            foreach (var (table, rows) in status.Rows)
                Line($"  {table,-16}{N(rows),14}");
            if (status.Refused.Count > 0)
                Line(messages.Of("未装入的文件：", "refused files:"));
            foreach (var (code, example, files) in status.Refused)
                Line($"  {N(files),8}  {code}  {example}");
            if (status.Loads.Count > 0)
                Line(messages.Of("最近的装入（发现 = 装入 + 已在库中 + 未装入）：", "last loads (found = loaded + already loaded + refused):"));
            foreach (var load in status.Loads)
            {
                var end = load.FinishedAt is { } finished ? Time(finished) : messages.Of("未完成", "not finished");
                Line($"  {load.LoadId}  {Time(load.StartedAt)} — {end}  {N(load.Found)} = {N(load.Loaded)} + {N(load.AlreadyLoaded)} + {N(load.Refused)}  {load.Arguments.Replace('\n', ' ')}");
            }

            void Line(string line) => session.Output.Write(SafeText.ForTerminal(line) + "\n");
        });
        return command;
    }

    private static string State(Messages messages, WarehouseSchema schema) => schema.State switch
    {
        SchemaState.Absent => messages.Of("还没有数据仓库", "no warehouse yet"),
        SchemaState.Older => messages.Of($"旧版本（{schema.Applied[^1]}），请运行 perfeval db migrate", $"an older version ({schema.Applied[^1]}); run perfeval db migrate"),
        SchemaState.Newer => messages.Of($"更新版本的程序所建（{schema.Unknown[^1]}），请升级 perfeval", $"of a later version ({schema.Unknown[^1]}); bring perfeval up to date"),
        _ => messages.Of($"本程序的版本（{schema.Applied[^1]}）", $"of this version ({schema.Applied[^1]})"),
    };

    private static string N(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
