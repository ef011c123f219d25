using Spectre.Console;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>Standard error as something to draw on, where a person is watching.</summary>
internal static class LiveConsole
{
    public static IAnsiConsole On(TextWriter error, Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(error),
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        ColorSystem = terminal.ColourAllowed ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
    });
}
