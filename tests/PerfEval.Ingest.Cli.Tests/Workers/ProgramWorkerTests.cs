using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PerfEval.Ingest.Warehouse.Rows;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Cli.Tests.Workers;

/// <summary>The program's own workers: <c>perfeval worker</c>.</summary>
public sealed class ProgramWorkerTests : IDisposable
{
    private static readonly Options Plain = new(null, SchemaFiles.BuiltIn, ReadingLimits.Default, Verbose: false, Colour: false);
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-workers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Two_hundred_files_come_out_of_two_workers_as_they_do_of_this_process()
    {
        var files = Sources().Take(200).ToArray();
        Assert.Equal(200, files.Length);
        await using var pool = Pool(Plain, workers: 2);
        await using var here = InProcess();
        var theirs = Task.WhenAll(files.Select(f => pool.ReadAsync(new("a/" + Path.GetFileName(f), f), TestContext.Current.CancellationToken)));
        var ours = Task.WhenAll(files.Select(f => here.ReadAsync(new("a/" + Path.GetFileName(f), f), TestContext.Current.CancellationToken)));
        foreach (var (file, their, our) in files.Zip(await theirs, await ours))
        {
            Assert.Equal(our.Payload, their.Payload);
            Assert.Equal((our.Sha256, our.Refusal), (their.Sha256, their.Refusal));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))), their.Sha256);
            Assert.Equal(1, their.Attempts);
        }
    }

    [Fact]
    public async Task A_file_is_called_what_people_call_it()
    {
        await using var pool = Pool(Plain);
        var result = await pool.ReadAsync(new("补报.zip!甲局/自评.txt", Write("1", "没有自评表。")), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(DocumentCodec.Decode(result.Payload!).Document.Json);
        Assert.Equal("补报.zip!甲局/自评.txt", json.RootElement.GetProperty("source").GetProperty("path").GetString());
    }

    [Fact]
    public async Task Refusals_are_those_of_the_program()
    {
        await using var pool = Pool(Plain with { Limits = ReadingLimits.Default with { MaxFileBytes = 100 } });
        await using var here = InProcess(ReadingLimits.Default with { MaxFileBytes = 100 });
        foreach (var file in new[] { Write("empty", ""), Write("large", new string('x', 101)), Path.Combine(folder, "gone") })
        {
            var their = await pool.ReadAsync(new("x", file), TestContext.Current.CancellationToken);
            var our = await here.ReadAsync(new("x", file), TestContext.Current.CancellationToken);
            Assert.NotNull(our.Refusal);
            Assert.Equal((our.Refusal, our.Sha256), (their.Refusal, their.Sha256));
        }
    }

    [Fact]
    public async Task A_file_that_does_not_fit_into_the_memory_bound_is_refused_for_it_and_the_next_is_read()
    {
        await using var pool = Pool(Plain with { Limits = ReadingLimits.Default with { MaxMemoryBytes = 256 << 20 } });
        var large = Write("large", string.Concat(Enumerable.Repeat("本项目已全部完成。\n", 3_000_000)));
        Assert.Equal("limit-memory", (await pool.ReadAsync(new("x", large), TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.NotNull((await pool.ReadAsync(new("y", Write("small", "没有自评表。")), TestContext.Current.CancellationToken)).Payload);
    }

    [Fact]
    public async Task Data_and_profile_are_those_of_the_parent()
    {
        Directory.CreateDirectory(Path.Combine(folder, "schemas", "scoring"));
        await File.WriteAllTextAsync(Path.Combine(folder, "schemas", "scoring", "place.yaml"), "id: place\nextends: hubei\n", TestContext.Current.CancellationToken);
        var schemas = Path.Combine(folder, "schemas");
        await using var pool = Pool(Plain with { Profile = "place", SchemaFolder = schemas, Schemas = SchemaFiles.WithFolder(schemas) });
        var result = await pool.ReadAsync(new("x", Write("1", "没有自评表。")), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(DocumentCodec.Decode(result.Payload!).Document.Json);
        Assert.Equal(SchemaFiles.WithFolder(schemas).Hash(), json.RootElement.GetProperty("reader").GetProperty("schemas").GetString());
    }

    [Fact]
    public async Task A_worker_that_cannot_use_its_data_says_so_in_the_error()
    {
        await using var pool = new WorkerPool(new(WorkerLaunch.OfThisProgram(Plain with { Profile = "nowhere" }), 1, ReadingLimits.Default) { StartAttempts = 2, StartDelay = TimeSpan.FromMilliseconds(1) });
        var never = await Assert.ThrowsAsync<WorkersUnavailableException>(() => pool.ReadAsync(new("x", "x"), TestContext.Current.CancellationToken));
        Assert.Contains("没有评分口径“nowhere”", never.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_do_not_see_the_command()
    {
        using var bench = new Workbench();
        Assert.DoesNotContain("worker", (await bench.RunAsync("--help")).Output, StringComparison.Ordinal);
    }

    private static WorkerPool Pool(Options options, int workers = 1) => new(new(WorkerLaunch.OfThisProgram(options), workers, options.Limits));

    private static InProcessReading InProcess(ReadingLimits? limits = null) =>
        new(new DocumentWork(Engine.Default, Pipeline.Create(SchemaFiles.BuiltIn, null), limits ?? ReadingLimits.Default), 2);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    /// <summary>The corpus's files, and again with a line of their own at the end where text allows it.</summary>
    private IEnumerable<string> Sources()
    {
        var all = Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus"), "source.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".docx" or ".pdf" or ".txt").Order(StringComparer.Ordinal).ToList();
        return all.Concat(all.Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Select((f, i) => Write($"{i}.txt", File.ReadAllText(f) + $"\n第 {i} 份")));
    }
}
