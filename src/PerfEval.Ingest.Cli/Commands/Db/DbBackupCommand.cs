using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands.Db;

/// <summary><c>perfeval db backup</c>: a consistent copy in one file.</summary>
internal static class DbBackupCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var file = new Argument<string>("FILE") { Description = messages.Of("备份文件，不覆盖已有的", "the file to write; one that is there is not overwritten") };
        var command = new PageCommand("backup", messages.Of("把整个库备份到一个文件（可在使用中备份）", "copies the whole warehouse into one file, while it is in use"), messages.Of("FILE [--db URL]", "FILE [--db URL]"))
        {
            Examples = ["perfeval db backup 备份-20240501.db", "perfeval db backup 备份.dump --db postgresql://auditor:secret@127.0.0.1/perfeval"],
            Notes = messages.Of("SQLite 的备份就是一个数据库文件；PostgreSQL 的用 pg_restore 恢复。", "A SQLite backup is a database itself; pg_restore restores one of PostgreSQL."),
        };
        command.Add(file);
        command.Add(database);
        command.On(composition, database, async (result, session, warehouse, cancellation) =>
        {
            await WarehouseSchema.RequireCurrentAsync(warehouse, cancellation);
            var path = result.GetValue(file)!;
            await WarehouseBackup.WriteAsync(warehouse, path, cancellation);
            var megabytes = (new FileInfo(path).Length / 1_048_576m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
            session.Output.Write(messages.Of($"{path}: {megabytes} MB\n", $"{path}: {megabytes} MB\n"));
        });
        return command;
    }
}
