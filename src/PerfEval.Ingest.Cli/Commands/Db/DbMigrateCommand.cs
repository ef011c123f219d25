using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands.Db;

/// <summary><c>perfeval db migrate</c>: makes the tables and views, or brings them to this version.</summary>
internal static class DbMigrateCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var command = new PageCommand("migrate", messages.Of("建库，或把旧版本的库升级到本程序的版本", "makes the warehouse, or brings an older one up to this version"), messages.Of("[--db URL]", "[--db URL]"))
        {
            Examples = ["perfeval db migrate", "perfeval db migrate --db postgresql://auditor:secret@127.0.0.1:5432/perfeval"],
            Notes = messages.Of("load 会自动建库；升级前建议先备份（perfeval db backup）。", "load makes the warehouse by itself; before bringing one up, take a backup (perfeval db backup)."),
        };
        command.Add(database);
        command.On(composition, database, async (_, session, warehouse, cancellation) =>
        {
            var applied = await WarehouseSchema.MigrateAsync(warehouse, cancellation);
            session.Output.Write(applied.Count == 0
                ? messages.Of($"{warehouse.Url.Shown} 已是本程序的版本\n", $"{warehouse.Url.Shown} is of this version already\n")
                : messages.Of($"{warehouse.Url.Shown} 已执行：{string.Join("、", applied)}\n", $"{warehouse.Url.Shown}: applied {string.Join(", ", applied)}\n"));
        });
        return command;
    }
}
