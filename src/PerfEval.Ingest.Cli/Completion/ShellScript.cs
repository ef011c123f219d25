using System.CommandLine;
using System.Text;

namespace PerfEval.Ingest.Cli.Completion;

/// <summary>
/// The scripts with which shells complete a command line of <c>perfeval</c>. All that is to be known stands in the script, so that a press of the
/// tabulator never starts the program; who brings the program up to date loads the script again.
/// </summary>
internal static class ShellScript
{
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <param name="shell">One of <see cref="Shells"/>.</param>
    public static string For(string shell, RootCommand root)
    {
        var tree = CommandTree.Of(root);
        return shell switch
        {
            "bash" => BashScript.Write(tree),
            "zsh" => ZshScript.Write(tree),
            "fish" => FishScript.Write(tree),
            _ => PowerShellScript.Write(tree),
        };
    }

    /// <summary>An option of one command, or of all where the command is null, that takes a value.</summary>
    public static IEnumerable<(CompletedCommand? Command, CompletedOption Option)> OptionsWithValues(CommandTree tree) =>
    [
        .. tree.Commands.SelectMany(c => c.Options.Where(o => o.Values.Kind != ValueKind.None).Select(o => ((CompletedCommand?)c, o))),
        .. tree.Common.Where(o => o.Values.Kind != ValueKind.None).Select(o => ((CompletedCommand?)null, o)),
    ];

    public static string Join(IEnumerable<string> words) => string.Join(' ', words);

    public static StringBuilder Line(this StringBuilder script, string line) => script.Append(line).Append('\n');
}
