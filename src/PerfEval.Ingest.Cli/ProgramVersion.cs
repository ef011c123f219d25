using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace PerfEval.Ingest.Cli;

internal static class ProgramVersion
{
    /// <summary>0.1.0, without the build's commit.</summary>
    public static string Text { get; } =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}

internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"perfeval {ProgramVersion.Text}\n");
        return (int)ExitStatus.Done;
    }
}
