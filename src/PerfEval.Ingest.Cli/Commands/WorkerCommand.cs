using System.CommandLine;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Loading;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Workers;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval worker</c>: what <c>load</c> starts to read files in; nothing for people. Its standard output carries frames only.</summary>
internal sealed class WorkerCommand : PageCommand
{
    private WorkerCommand(Messages messages)
        : base("worker", messages.Of("供 load 内部启动的读取进程", "reads files for load, which starts it"), messages.Of("[选项]", "[OPTIONS]"))
    {
        Hidden = true;
        EndsByItself = true;
    }

    public static Command Create(Composition composition)
    {
        var command = new WorkerCommand(composition.Messages) { Examples = ["perfeval worker < /dev/null"] };
        var units = new Option<string?>("--units") { HelpName = "FILE.csv", Description = composition.Messages.Of("单位对照表", "mapping of units") };
        command.Add(units);
        command.SetAction((result, _) =>
        {
            Serve(composition, composition.Begin(result), result.GetValue(units));
            return Task.FromResult((int)ExitStatus.Done);
        });
        return command;
    }

    private static void Serve(Composition composition, Session session, string? units)
    {
        // Ctrl+C at a terminal reaches the whole group: the parent decides what comes of it, and closes our input.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var requests = Console.OpenStandardInput();
        using var answers = Console.OpenStandardOutput();
        Console.SetOut(Console.Error);
        var work = new DocumentWork(UnitMappings.Into(session.Engine, units), composition.Prepared(session), session.Options.Limits);
        new WorkerServer(item => work.Do(item, CancellationToken.None), WorkerServer.EndProcess).Run(requests, answers);
    }
}
