using System.CommandLine;
using System.CommandLine.Help;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>A command line parsed and run, whatever commands there are; every fault becomes a line and an exit status.</summary>
/// <param name="commands">Made for each run, in the order of the help page.</param>
internal sealed class CommandLineRun(Engine engine, Terminal terminal, Func<Composition, RootCommand, IEnumerable<Command>> commands)
{
    /// <param name="terminationTimeout">How long an interrupted command may take to end; null: as long as it likes.</param>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, TimeSpan? terminationTimeout)
    {
        var messages = new Messages(CommonOptions.AsksForEnglish(args));
        var help = new HelpPage(messages);
        var root = CreateRoot(messages, help);
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
                ProcessTerminationTimeout = parsed.CommandResult.Command is PageCommand { EndsByItself: true } ? null : terminationTimeout,
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

    public RootCommand CreateRoot(Messages messages, HelpPage help)
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
        foreach (var command in commands(composition, root))
            root.Add(command);
        return root;
    }
}
