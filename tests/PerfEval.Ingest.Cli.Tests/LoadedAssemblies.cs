using System.Text;

namespace PerfEval.Ingest.Cli.Tests;

/// <summary>What a process of the program loaded: its runtime is told to write that down.</summary>
/// <param name="trace">A file that is not there yet.</param>
internal sealed class LoadedAssemblies(string trace)
{
    /// <summary>For the process.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment { get; } =
    [
        new("DOTNET_EnableEventPipe", "1"),
        new("DOTNET_EventPipeConfig", "Microsoft-Windows-DotNETRuntime:0x8:4"),
        new("DOTNET_EventPipeOutputPath", trace),
    ];

    /// <summary>Once the process has ended. One assembly at least stands in every trace: <c>PerfEval.Ingest.Reading</c>.</summary>
    public bool Contains(string name)
    {
        var names = File.ReadAllBytes(trace);
        Assert.True(Holds("PerfEval.Ingest.Reading"), "the trace names no assembly");
        return Holds(name);

        bool Holds(string text) => names.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
    }
}
