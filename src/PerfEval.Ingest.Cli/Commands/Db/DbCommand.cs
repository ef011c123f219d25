using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands.Db;

/// <summary><c>perfeval db</c>: care of the warehouse itself.</summary>
internal static class DbCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var command = new PageCommand(
            "db",
            messages.Of("数据仓库的维护：建库与升级、状态、SQL 脚本、备份、清除", "care of the warehouse: migrating, status, SQL script, backup, purging"),
            messages.Of("migrate|status|sql|backup|purge [--db URL] [选项]", "migrate|status|sql|backup|purge [--db URL] [OPTIONS]"))
        {
            Examples =
            [
                "perfeval db status",
                "perfeval db migrate --db postgresql://auditor:secret@127.0.0.1:5432/perfeval",
                "perfeval db backup 备份.db",
                "perfeval db purge --superseded --yes",
            ],
        };
        command.Add(DbMigrateCommand.Create(composition));
        command.Add(DbStatusCommand.Create(composition));
        command.Add(DbSqlCommand.Create(composition));
        command.Add(DbBackupCommand.Create(composition));
        command.Add(DbPurgeCommand.Create(composition));
        return command;
    }

    /// <summary>A command on the warehouse: it opens it, and what is wrong with it ends in one line and exit status 1.</summary>
    public static void On(this Command command, Composition composition, Option<string?> database, Func<ParseResult, Session, WarehouseDatabase, CancellationToken, Task> run) =>
        command.SetAction(async (result, cancellation) =>
        {
            var session = composition.Begin(result);
            await using var warehouse = DatabaseOption.Open(result, database);
            try
            {
                await run(result, session, warehouse, cancellation);
            }
            catch (Exception fault) when (fault is WarehouseException or System.Data.Common.DbException)
            {
                session.Tell($"perfeval: {(fault is WarehouseException ? "" : warehouse.Url.Shown + ": ")}{(fault is WarehouseException ? fault.Message : DatabaseFault.Of(fault))}");
                session.Hold(ExitStatus.InternalError);
            }

            return (int)session.Status;
        });
}
