using System.CommandLine;

namespace PerfEval.Ingest.Cli.Help;

/// <summary>A command with what its help page shows beside the options: how it is called, examples and notes.</summary>
internal class PageCommand(string name, string description, string usage) : Command(name, description)
{
    /// <summary>What follows the program's and the command's name.</summary>
    public string Usage { get; } = usage;

    public required IReadOnlyList<string> Examples { get; init; }

    public string? Notes { get; init; }

    /// <summary>An interruption is its own business: nobody ends it after a while.</summary>
    public bool EndsByItself { get; init; }
}
