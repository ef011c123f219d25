namespace PerfEval.Ingest.Cli;

/// <summary>What stands behind the two streams. Colours and progress are for people at a terminal only.</summary>
internal sealed record Terminal(bool OutIsTerminal, bool ErrorIsTerminal, bool ColourAllowed)
{
    /// <summary>Files, pipes and tests.</summary>
    public static Terminal None { get; } = new(OutIsTerminal: false, ErrorIsTerminal: false, ColourAllowed: false);

    /// <summary>The process's own streams; NO_COLOR (no-color.org) and TERM=dumb are respected.</summary>
    public static Terminal OfProcess() => new(
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb");
}
