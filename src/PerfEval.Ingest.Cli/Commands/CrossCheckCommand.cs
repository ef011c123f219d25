using System.CommandLine;
using System.Data.Common;
using PerfEval.Ingest.Cli.Storing;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Telemetry;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval crosscheck</c>: what no single file shows.</summary>
internal static class CrossCheckCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var command = new PageCommand(
            "crosscheck",
            messages.Of("跨文件比对数据仓库中的自评：先后两份不一致、文字雷同、与上年相差过大、远离同类单位（规则 PE701–PE704）", "compares the evaluations of the warehouse with one another: resubmissions, copied text, last year, peers (rules PE701–PE704)"),
            messages.Of("[--db URL] [选项]", "[--db URL] [OPTIONS]"))
        {
            Examples = ["perfeval crosscheck", "perfeval crosscheck --db postgresql://auditor:secret@127.0.0.1:5432/perfeval"],
            Notes = messages.Of(
                "每次都从头比对，以新结果替换上次的；审核意见按问题保留。perfeval load 结束时自动进行一次（--no-crosscheck 除外）。\n每个问题一行，末行是合计；perfeval rules PE701 说明规则。",
                "Every run compares everything anew and replaces the findings of the last one; dispositions stay. perfeval load ends with one (unless --no-crosscheck).\nOne line a finding, the last line sums up; perfeval rules PE701 explains a rule."),
        };
        command.Add(database);
        command.SetAction((result, cancellation) => RunAsync(composition.Begin(result), DatabaseOption.Open(result, database), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Session session, WarehouseDatabase database, CancellationToken cancellation)
    {
        await using var closing = database;
        using var telemetry = TelemetryExport.FromEnvironment(session);
        try
        {
            await WarehouseSchema.RequireCurrentAsync(database, cancellation);
            var result = await CrossChecking.RunAsync(session, database, TimeSpan.Zero, session.Tell, cancellation);
            CrossChecking.Write(session.Output, result);
            session.Output.Write(CrossChecking.Summary(session.Messages, result) + "\n");
            return (int)session.Status;
        }
        catch (Exception fault) when (fault is WarehouseException or DbException)
        {
            session.Tell("perfeval: " + WarehouseFault.Of(session.Messages, database, fault));
            return (int)ExitStatus.InternalError;
        }
    }
}
