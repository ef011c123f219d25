namespace PerfEval.Ingest.Cli.Tests;

/// <summary>The program as it is shipped, in this process.</summary>
internal static class WholeProgram
{
    public static async Task<(int Status, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var status = await PerfEvalApp.RunAsync(arguments, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
