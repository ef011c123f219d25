using System.Diagnostics;

namespace PerfEval.Ingest.Cli.Tests.Packaging;

/// <summary>The program compiled to machine code, published once for all tests, in a folder of its own.</summary>
public sealed class NativeProgram : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-native-").FullName;

    /// <summary>Where the program lies, alone.</summary>
    public string Folder => Path.Combine(folder, "program");

    public async ValueTask InitializeAsync()
    {
        // Nothing of the tree is built anew beside the tests that run in it.
        var published = await RunAsync(
            "dotnet",
            folder,
            "publish", Path.Combine(Repository.Root, "src", "PerfEval.Ingest.Native"), "-c", "Release", "-r", "linux-x64", "-o", Folder, "--artifacts-path", Path.Combine(folder, "artifacts"),
            "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", "--nologo", "-v", "quiet");
        Assert.True(published.Status == 0, published.Output + published.Error);
        Directory.Delete(Path.Combine(folder, "artifacts"), recursive: true);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public Task<(int Status, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync(Path.Combine(Folder, "perfeval"), Repository.Root, arguments);

    private static async Task<(int Status, string Output, string Error)> RunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
