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
            using var page = new StringWriter();
            help.Write(root, page);
            TryWrite(error, page.ToString());
            return (int)ExitStatus.WrongUsage;
        }

        // No response files: a path may begin with @.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
        {
            foreach (var line in ParseFaults.Lines(parsed, messages).Append(messages.HowToGetHelp(HelpPage.FullName(parsed.CommandResult.Command))))
                Tell(error, $"perfeval: {line}");
            return (int)ExitStatus.WrongUsage;
        }

        try
        {
            return await InvokeAsync(parsed, output, error, terminationTimeout);
        }
        catch (Exception fault)
        {
            if (fault is OperationCanceledException)
                await TryFlushAsync(output);
            var (status, line) = Ending(fault, messages);
            Tell(error, line);
            return (int)status;
        }
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, TextWriter output, TextWriter error, TimeSpan? terminationTimeout)
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

    private static (ExitStatus Status, string Line) Ending(Exception fault, Messages messages) => fault switch
    {
        UsageException => (ExitStatus.WrongUsage, $"perfeval: {fault.Message}"),
        OperationCanceledException => (ExitStatus.Interrupted, messages.Interrupted),

        // Faults of the files themselves were answered file by file: what is left are our own two streams. One that was closed before we began denies access.
        IOException or UnauthorizedAccessException => (ExitStatus.InternalError, messages.OutputClosed(SystemFault.Of(fault))),
        _ => (ExitStatus.InternalError, messages.InternalError($"{fault.GetType().Name}: {fault.Message}")),
    };

    private static void Tell(TextWriter error, string line) => TryWrite(error, SafeText.ForTerminal(line) + "\n");

    private static void TryWrite(TextWriter error, string text)
    {
        try
        {
            error.Write(text);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Nobody is left to be told.
        }
    }

    private static async Task TryFlushAsync(TextWriter output)
    {
        try
        {
            await output.FlushAsync(CancellationToken.None);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Who no longer reads the output does not miss the rest of it.
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
