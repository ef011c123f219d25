namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>Programs published by the SDK on the way, with nothing left beside their sources.</summary>
internal static class DotnetBuild
{
    private const string Runtime = "linux-x64";

    private const string EmptyProject =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            <PublishReadyToRun>true</PublishReadyToRun>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>As the README says: for one kind of machine, compiled ahead, with the runtime of the machine.</summary>
    /// <returns>The executable file.</returns>
    public static async Task<string> PublishAsync(string project, string folder, string name)
    {
        var target = Path.Combine(folder, "published");
        await DotnetAsync(folder, "publish", project, "-c", "Release", "-r", Runtime, "--self-contained", "false", "-o", target, "--artifacts-path", Path.Combine(folder, "artifacts"), "-v", "quiet", "--nologo");
        return ExecutableIn(target, name);
    }

    /// <summary>To machine code, without a runtime: what .NET calls native AOT.</summary>
    public static async Task<string> PublishNativeAsync(string project, string folder, string name)
    {
        var target = Path.Combine(folder, "published");
        await DotnetAsync(folder, "publish", project, "-c", "Release", "-r", Runtime, "-o", target, "--artifacts-path", Path.Combine(folder, "artifacts"), "-v", "quiet", "--nologo");
        return ExecutableIn(target, name);
    }

    /// <summary>An empty console program, its Main returning at once, published in the same way.</summary>
    public static async Task<string> PublishEmptyAsync(string folder)
    {
        await WriteEmptyAsync(folder);
        return await PublishAsync(folder, folder, "empty");
    }

    /// <summary>The same as it is built without more.</summary>
    public static async Task<string> BuildEmptyAsync(string folder)
    {
        await WriteEmptyAsync(folder);
        var target = Path.Combine(folder, "built");
        await DotnetAsync(folder, "build", folder, "-c", "Release", "-o", target, "-v", "quiet", "--nologo");
        return Path.Combine(target, "empty.dll");
    }

    public static string ExecutableIn(string folder, string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? path : throw new FileNotFoundException($"{folder} holds no {name}");

    private static async Task WriteEmptyAsync(string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "empty.csproj"), EmptyProject);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), "return;\n");
    }

    /// <summary>Without servers that would stay behind.</summary>
    private static Task DotnetAsync(string folder, params string[] arguments) =>
        WatchedProcess.RunAsync(new Command("dotnet", [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false"]) { Folder = folder, Patience = TimeSpan.FromMinutes(30) });
}
