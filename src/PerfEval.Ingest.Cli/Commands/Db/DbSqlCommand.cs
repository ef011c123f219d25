using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands.Db;

/// <summary><c>perfeval db sql</c>: the whole schema as a script, for an administrator.</summary>
internal static class DbSqlCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var command = new PageCommand("sql", messages.Of("输出建库脚本（PostgreSQL 的可重复执行），供管理员查看或自行执行", "prints the schema as a script (for PostgreSQL one that can be run again)"), messages.Of("[--db URL]", "[--db URL]"))
        {
            Examples = ["perfeval db sql > sqlite.sql", "perfeval db sql --db postgresql://127.0.0.1/perfeval > 建库.sql"],
            Notes = messages.Of("只看 --db 是哪一种数据库，不会连接。", "Only the kind of database counts; nothing is opened."),
        };
        command.Add(database);
        command.On(composition, database, (_, session, warehouse, _) =>
        {
            session.Output.Write(WarehouseSchema.Script(warehouse).ReplaceLineEndings("\n"));
            return Task.CompletedTask;
        });
        return command;
    }
}
