using System.Text.Json;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>The program as it is shipped, on a file in a folder of its own; nothing but that file may be in the folder afterwards.</summary>
internal static class Product
{
    /// <summary>What reading a hostile file may ask for all in all: some times what the limits leave to be kept.</summary>
    private const long MostAllocated = 3_000_000_000;

    private const string SmallLimits = "bytes=24MB,inflated=48MB,cells=200000,seconds=40";

    private static readonly Pipeline Pipeline = Pipeline.Create(SchemaFiles.BuiltIn, profile: null);

    public static Engine Engine { get; } = Engine.Default with { Ingest = (_, _) => Pipeline };

    /// <summary><c>perfeval extract FILE</c> under small limits.</summary>
    public static async Task<Answer> ExtractAsync(string name, byte[] content, string limits = SmallLimits)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-hostile-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(file, content);
            var before = GC.GetTotalAllocatedBytes();
            var answer = await RunAsync(["extract", file, "-v", "--limits", limits], folder.FullName);
            Assert.True(GC.GetTotalAllocatedBytes() - before < MostAllocated, "too much memory was asked for");
            Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.FullName, "*", SearchOption.AllDirectories));
            return answer;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task<Answer> RunAsync(string[] arguments, string folder, Engine? engine = null)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var status = await PerfEvalApp.RunAsync(arguments, output, error, Terminal.None, engine ?? Engine);
        return new((ExitStatus)status, output.ToString().Replace(folder + "/", "", StringComparison.Ordinal), error.ToString().Replace(folder + "/", "", StringComparison.Ordinal));
    }
}

/// <summary>What the program said and how it ended.</summary>
internal sealed record Answer(ExitStatus Status, string Output, string Error)
{
    private readonly Lazy<JsonElement> json = new(() =>
    {
        using var document = JsonDocument.Parse(Output.Split('\n')[0]);
        return document.RootElement.Clone();
    });

    /// <summary>The first document.</summary>
    public JsonElement Json => json.Value;

    public IReadOnlyList<JsonElement> Evaluations => [.. Json.GetProperty("evaluations").EnumerateArray()];

    /// <summary>自评总分 of the only evaluation.</summary>
    public decimal? TotalScore => Assert.Single(Evaluations).TryGetProperty("totalScore", out var score) && score.ValueKind == JsonValueKind.Object ? score.GetProperty("value").GetDecimal() : null;

    public IReadOnlyList<string> Notices => [.. Json.GetProperty("notices").EnumerateArray().Select(n => n.GetProperty("code").GetString()!)];

    /// <summary>Read as the sound form that it was made of, every indicator of it.</summary>
    public Answer IsTheSoundForm()
    {
        Assert.Equal(ExitStatus.Done, Status);
        Assert.Equal(SoundForms.TotalScore, TotalScore);
        Assert.Equal(SoundForms.Indicators, Evaluations[0].GetProperty("indicators").GetArrayLength());
        return this;
    }

    public Answer Says(params string[] notices)
    {
        Assert.Equal(notices, Notices.Distinct(StringComparer.Ordinal));
        return this;
    }

    /// <summary>Refused in one line, with nothing read.</summary>
    public void IsRefused(string reason, string code)
    {
        Assert.Equal((ExitStatus.Refused, ""), (Status, Output));
        Assert.Contains($"未读取：{reason}", Error, StringComparison.Ordinal);
        Assert.Contains($"[{code}]", Error, StringComparison.Ordinal);
    }
}
