using System.Text.Json;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Stress.Fuzzing.Documents;

namespace PerfEval.Ingest.Stress.Fuzzing.Archives;

/// <summary>
/// Archives whose headers and directory lie, through the program itself: <c>check</c> and <c>extract -o</c>. Each ends with
/// a status that is no fault of the program, what it prints is JSON, and nothing is written beside the folder that was named.
/// </summary>
internal sealed class ZipKind(string? schemas) : FuzzKind
{
    private static readonly string[] Limits = ["--limits", "bytes=16MB,inflated=64MB,seconds=30"];
    private readonly IReadOnlyList<byte[]> contents = [.. CorpusSources.Of("docx").Concat(CorpusSources.Of("txt")).Concat(CorpusSources.Of("pdf").Take(3)).Where((_, i) => i % 9 == 0)];
    private readonly Lazy<Engine> engine = new(() =>
    {
        var pipeline = Pipeline.Create(schemas is null ? SchemaFiles.BuiltIn : SchemaFiles.WithFolder(schemas), profile: null);
        return Engine.Default with { Ingest = (_, _) => pipeline };
    });

    public override string Name => "zip";

    public override string Extension => ".zip";

    public override string? Fault(byte[] input)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-fuzz-");
        try
        {
            var file = Path.Combine(folder.FullName, "in", "a.zip");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, input);
            return Checked(file) ?? Extracted(file, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    protected override byte[] Make(Random random) => ZipMutations.Make(random, contents, depth: 5);

    private string? Checked(string file)
    {
        var (status, output, error) = Run(["check", file, "--format", "json", .. Limits]);
        if (status is not (ExitStatus.Done or ExitStatus.Findings or ExitStatus.Refused))
            return $"check ended with {status}\n{error}";
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                if (!json.RootElement.TryGetProperty("source", out _))
                    return "a line without a source\n" + line;
            }
            catch (JsonException)
            {
                return "a line that is no JSON\n" + line;
            }
        }

        return error.AsSpan().ContainsAnyInRange('\u0000', '\u0009') || error.Contains('\u001b', StringComparison.Ordinal) ? "a control character reaches the terminal\n" + error : null;
    }

    private string? Extracted(string file, string folder)
    {
        var (status, _, error) = Run(["extract", file, "-o", Path.Combine(folder, "out"), .. Limits]);
        if (status is not (ExitStatus.Done or ExitStatus.Refused))
            return $"extract ended with {status}\n{error}";
        var beside = Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .FirstOrDefault(p => p != file && p != Path.GetDirectoryName(file) && !(p + "/").StartsWith(Path.Combine(folder, "out") + "/", StringComparison.Ordinal));
        return beside is null ? null : "written beside the folder\n" + beside;
    }

    private (ExitStatus Status, string Output, string Error) Run(string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = PerfEvalApp.RunAsync(arguments, output, error, Terminal.None, engine.Value).GetAwaiter().GetResult();
        return ((ExitStatus)status, output.ToString(), error.ToString());
    }
}
