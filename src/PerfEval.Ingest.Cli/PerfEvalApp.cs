using System.CommandLine;
using System.CommandLine.Help;
using PerfEval.Ingest.Cli.Commands;
using PerfEval.Ingest.Cli.Commands.Db;
using PerfEval.Ingest.Cli.Commands.Users;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli;

/// <summary>The program without its process: arguments in, text out, exit status back.</summary>
public static class PerfEvalApp
{
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error) =>
        RunAsync(args, output, error, Terminal.None, Engine.Default);

    internal static async Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter error,
        Terminal terminal,
        Engine engine,
        TimeSpan? terminationTimeout = null)
    {
        var messages = new Messages(CommonOptions.AsksForEnglish(args));
        var help = new HelpPage(messages);
        var root = CreateRoot(engine, messages, terminal, help);
        if (args.Length == 0)
        {
            help.Write(root, error);
            return (int)ExitStatus.WrongUsage;
        }

        // No response files: a path may begin with @.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
        {
            foreach (var line in ParseFaults.Lines(parsed, messages))
                Tell($"perfeval: {line}");
            Tell($"perfeval: {messages.HowToGetHelp(HelpPage.FullName(parsed.CommandResult.Command))}");
            return (int)ExitStatus.WrongUsage;
        }

        try
        {
            var status = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = parsed.CommandResult.Command is WorkerCommand ? null : terminationTimeout,
            });
            await output.FlushAsync();
            return status;
        }
        catch (UsageException usage)
        {
            Tell($"perfeval: {usage.Message}");
            return (int)ExitStatus.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await output.FlushAsync(CancellationToken.None);
            Tell(messages.Interrupted);
            return (int)ExitStatus.Interrupted;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Faults of the files themselves were answered file by file: what is left are our own two streams. One that was closed before we began denies access.
            TryTell(messages.OutputClosed(SystemFault.Of(closed)));
            return (int)ExitStatus.InternalError;
        }
        catch (Exception fault)
        {
            TryTell(messages.InternalError($"{fault.GetType().Name}: {fault.Message}"));
            return (int)ExitStatus.InternalError;
        }

        void Tell(string line) => error.Write(SafeText.ForTerminal(line) + "\n");

        void TryTell(string line)
        {
            try
            {
                Tell(line);
            }
            catch (IOException)
            {
                // Nobody is left to be told.
            }
        }
    }

    internal static RootCommand CreateRoot(Engine engine, Messages messages, Terminal terminal, HelpPage help)
    {
        var root = new RootCommand(messages.Of(
            "perfeval：读取预算绩效自评表和自评报告，输出规范的 JSON，并找出自相矛盾之处",
            "perfeval: reads China's budget performance self-evaluations, writes canonical JSON and finds contradictions"));
        var common = new CommonOptions(messages);
        common.AddTo(root);
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
                (option.Action, option.Description) = (help, messages.Of("显示帮助", "show help"));
            else if (option is VersionOption)
                (option.Action, option.Description) = (new VersionLine(), messages.Of("显示版本", "show the version"));
        }

        var composition = new Composition(engine, common, messages, terminal);
        root.Add(ExtractCommand.Create(composition));
        root.Add(TablesCommand.Create(composition));
        root.Add(CheckCommand.Create(composition));
        root.Add(LoadCommand.Create(composition));
        root.Add(ReviewCommand.Create(composition));
        root.Add(UsersCommand.Create(composition));
        root.Add(ExportCommand.Create(composition));
        root.Add(SampleCommand.Create(composition));
        root.Add(DbCommand.Create(composition));
        root.Add(CrossCheckCommand.Create(composition));
        root.Add(DoctorCommand.Create(composition));
        root.Add(RulesCommand.Create(composition));
        root.Add(ExplainCommand.Create(composition));
        root.Add(LayoutsCommand.Create(composition));
        root.Add(EvaluateCommand.Create(composition));
        root.Add(DebugCommand.Create(composition));
        root.Add(TrainCommand.Create(composition));
        root.Add(CompletionCommand.Create(composition, root));
        root.Add(ManCommand.Create(composition, root));
        root.Add(WorkerCommand.Create(composition));
        return root;
    }
}
