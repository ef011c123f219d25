using System.CommandLine;
using PerfEval.Ingest.Cli.Commands;
using PerfEval.Ingest.Cli.Commands.Db;
using PerfEval.Ingest.Cli.Commands.Files;
using PerfEval.Ingest.Cli.Commands.Users;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli;

/// <summary>The program without its process: arguments in, text out, exit status back.</summary>
public static class PerfEvalApp
{
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error) =>
        RunAsync(args, output, error, Terminal.None, Engine.Default);

    internal static Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter error,
        Terminal terminal,
        Engine engine,
        TimeSpan? terminationTimeout = null) =>
        new CommandLineRun(engine, terminal, Commands).RunAsync(args, output, error, terminationTimeout);

    internal static RootCommand CreateRoot(Engine engine, Messages messages, Terminal terminal, HelpPage help) =>
        new CommandLineRun(engine, terminal, Commands).CreateRoot(messages, help);

    private static IEnumerable<Command> Commands(Composition composition, RootCommand root) =>
    [
        ExtractCommand.Create(composition),
        TablesCommand.Create(composition),
        CheckCommand.Create(composition),
        LoadCommand.Create(composition),
        ReviewCommand.Create(composition),
        UsersCommand.Create(composition),
        ExportCommand.Create(composition),
        SampleCommand.Create(composition),
        DbCommand.Create(composition),
        CrossCheckCommand.Create(composition),
        DoctorCommand.Create(composition),
        RulesCommand.Create(composition),
        ExplainCommand.Create(composition),
        LayoutsCommand.Create(composition),
        EvaluateCommand.Create(composition),
        DebugCommand.Create(composition),
        TrainCommand.Create(composition),
        CompletionCommand.Create(composition, root),
        ManCommand.Create(composition, root),
        WorkerCommand.Create(composition),
    ];
}
