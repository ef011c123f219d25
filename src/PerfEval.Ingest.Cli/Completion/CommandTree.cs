using System.CommandLine;
using System.CommandLine.Completions;

namespace PerfEval.Ingest.Cli.Completion;

internal enum ValueKind
{
    /// <summary>Takes no value.</summary>
    None,

    /// <summary>Something that only the user knows: a number, an address, a name.</summary>
    Free,

    /// <summary>One of some words.</summary>
    Words,

    /// <summary>Some of some words with commas between them.</summary>
    List,

    File,

    Folder,
}

/// <summary>What can stand behind an option, or as a command's argument.</summary>
internal sealed record Values(ValueKind Kind, IReadOnlyList<string> Words)
{
    public static Values None { get; } = new(ValueKind.None, []);
}

/// <param name="Names">--verbose and -v; none of them needs quoting in a shell.</param>
internal sealed record CompletedOption(IReadOnlyList<string> Names, string Description, Values Values);

/// <summary>A command as the scripts see it.</summary>
/// <param name="Name">Without the program: <c>db status</c>, and nothing for the program itself.</param>
internal sealed record CompletedCommand(string Name, string Description, IReadOnlyList<CompletedOption> Options, Values Argument)
{
    public string LastWord => Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>The command above it; null for the program itself.</summary>
    public string? Parent => Name.Length == 0 ? null : Name.LastIndexOf(' ') is > 0 and var at ? Name[..at] : "";
}

/// <summary>All that a shell needs to know to complete a command line without starting the program.</summary>
internal sealed class CommandTree
{
    private CommandTree(IReadOnlyList<CompletedOption> common, IReadOnlyList<CompletedCommand> commands) => (Common, Commands) = (common, commands);

    /// <summary>The options that every command has.</summary>
    public IReadOnlyList<CompletedOption> Common { get; }

    /// <summary>The program itself first, then in the order of the help.</summary>
    public IReadOnlyList<CompletedCommand> Commands { get; }

    public static CommandTree Of(RootCommand root)
    {
        var commands = new List<CompletedCommand>();
        Add(root, "");
        return new([.. root.Options.Where(o => o is { Hidden: false, Recursive: true }).Select(Completed)], commands);

        void Add(Command command, string name)
        {
            commands.Add(new(name, FirstLine(command.Description), [.. command.Options.Where(o => o is { Hidden: false, Recursive: false }).Select(Completed)], Argument(command)));
            foreach (var below in command.Subcommands.Where(c => !c.Hidden))
                Add(below, name.Length == 0 ? below.Name : name + " " + below.Name);
        }
    }

    public IEnumerable<CompletedCommand> Below(CompletedCommand command) => Commands.Where(c => c.Parent == command.Name);

    /// <summary>The name first, then its short forms.</summary>
    private static CompletedOption Completed(Option option) => new(
        [option.Name, .. option.Aliases.Where(a => a != option.Name && a is ['-', not '?', ..])],
        FirstLine(option.Description),
        ValuesOf(option));

    private static Values ValuesOf(Option option)
    {
        if (option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool))
            return Values.None;
        return Taken(option.CompletionSources, option.HelpName ?? "");
    }

    private static Values Argument(Command command) => command.Arguments.Count == 0 ? Values.None : Taken(command.Arguments[^1].CompletionSources, command.Arguments[^1].Name);

    private static Values Taken(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, string name)
    {
        string[] words = [.. sources.SelectMany(s => s(CompletionContext.Empty)).Select(i => i.InsertText ?? i.Label).Distinct(StringComparer.Ordinal)];
        return name switch
        {
            _ when words.Length > 0 => new(name.EndsWith(",…", StringComparison.Ordinal) ? ValueKind.List : ValueKind.Words, words),
            "DIR" or "GOLDDIR" => new(ValueKind.Folder, []),
            "PATH" or "FILE" or "FILE.csv" => new(ValueKind.File, []),
            _ => new(ValueKind.Free, []),
        };
    }

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0];
}
