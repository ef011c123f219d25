using System.CommandLine;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Commands.Files;

namespace PerfEval.Ingest.Native;

/// <summary>The commands that need files and nothing else: what this program does itself.</summary>
internal static class FileCommands
{
    /// <remarks>Beside the commands and not asked of them: nothing is made before it is known that the work is ours. A test holds both together.</remarks>
    public static IReadOnlyList<string> Names { get; } = ["extract", "tables", "check", "explain", "layouts", "evaluate", "debug"];

    public static IEnumerable<Command> Create(Composition composition, RootCommand root) =>
    [
        ExtractCommand.Create(composition),
        TablesCommand.Create(composition),
        CheckCommand.Create(composition),
        ExplainCommand.Create(composition),
        LayoutsCommand.Create(composition),
        EvaluateCommand.Create(composition),
        DebugCommand.Create(composition),
    ];
}
