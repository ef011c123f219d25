using System.CommandLine;
using PerfEval.Ingest.Cli.Doctor;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval doctor</c>: what is there, what is missing, and how to mend it.</summary>
internal static class DoctorCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var command = new PageCommand(
            "doctor",
            messages.Of("检查本机和数据仓库：有什么、缺什么、怎么补（不改动任何东西）", "looks at the machine and the warehouse: what is there, what is missing, how to mend it; changes nothing"),
            messages.Of("[--db URL] [--schemas DIR]", "[--db URL] [--schemas DIR]"))
        {
            Examples = ["perfeval doctor", "perfeval doctor --db postgresql://auditor:secret@127.0.0.1:5432/perfeval"],
            Notes = messages.Of("✓ 正常　– 没有，只有个别功能用到　✗ 有问题，下一行是处理办法；有 ✗ 时退出状态为 1。", "✓ well  – not there, and needed for some things only  ✗ not well; the next line says what to do. With any ✗ the exit status is 1."),
        };
        command.Add(database);
        command.SetAction(async (result, cancellation) =>
        {
            var session = composition.Begin(result);
            await using var warehouse = DatabaseOption.Open(result, database);
            return await RunAsync(session, warehouse, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Session session, WarehouseDatabase warehouse, CancellationToken cancellation)
    {
        Write(session, new MachineChecks(session.Messages, session.Options.Limits).All());
        Write(session, await new ReadingChecks(session).AllAsync(cancellation));
        Write(session, await new DatabaseChecks(session.Messages, warehouse).AllAsync(cancellation));
        return (int)session.Status;
    }

    private static void Write(Session session, IEnumerable<Diagnosis> diagnoses)
    {
        foreach (var diagnosis in diagnoses)
        {
            var mark = diagnosis.Health switch { Health.Good => "✓", Health.Absent => "–", _ => "✗" };
            session.Output.Write(SafeText.ForTerminal($"{mark} {diagnosis.What}") + "\n");
            if (diagnosis.Mend is { } mend)
                session.Output.Write(SafeText.ForTerminal($"    {mend}") + "\n");
            if (diagnosis.Health == Health.Bad)
                session.Hold(ExitStatus.InternalError);
        }
    }
}
