using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Tests.Sources;

/// <summary>A warehouse with some files of a test, and the services that draw them.</summary>
internal sealed class SourceBench : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private SourceBench(string folder, string url, ReadingLimits limits)
    {
        Folder = folder;
        Url = url;
        Warehouse = LoadedCorpus.Open(url);
        var collection = new ServiceCollection();
        collection.AddSingleton(Warehouse);
        collection.AddSingleton(new ReviewSettings { Limits = limits });
        collection.AddSources();
        services = collection.BuildServiceProvider();
    }

    public string Folder { get; }

    public string Url { get; }

    public WarehouseDatabase Warehouse { get; }

    public SourceStore Store => services.GetRequiredService<SourceStore>();

    public DocumentCache Cache => services.GetRequiredService<DocumentCache>();

    public SourceDrawing Drawing => services.GetRequiredService<SourceDrawing>();

    public static async Task<SourceBench> LoadAsync(LoadedCorpus corpus, (string Name, byte[] Content)[] files, string[]? options = null, ReadingLimits? limits = null)
    {
        var folder = corpus.Folder();
        var input = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName;
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(input, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        }

        var url = $"sqlite:{Path.Combine(folder, "w.db")}";
        await LoadedCorpus.LoadAsync(url, [input], options ?? []);
        return new(input, url, limits ?? ReadingLimits.Default);
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>The file whose path ends so.</summary>
    public async Task<SubmissionFile> FileAsync(string ending)
    {
        await using var context = Warehouse.Context();
        return SubmissionFile.Of(await context.Submissions.SingleAsync(s => s.Path.EndsWith(ending), TestContext.Current.CancellationToken));
    }

    public async Task<SourceView> DrawAsync(string ending, params Operand[] operands) =>
        await Drawing.DrawAsync((await FileAsync(ending)).Id, operands, TestContext.Current.CancellationToken);

    public static Operand Operand(int number, string text, Location at, string? role = null) => new(number, role, text, at, "", null, null);

    /// <summary>What is drawn at once, as it goes to the browser.</summary>
    public static string Html(SourceFileView file) => string.Concat(file.Pieces.OfType<SourceSheet>().Select(s => Html(s.Content)));

    public static string Html(IHtmlContent content)
    {
        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Create(UnicodeRanges.All));
        return text.ToString();
    }

    /// <summary>A finding that says no more than where its operands stand.</summary>
    public async Task<long> AddFindingAsync(string ending, string evidence)
    {
        await using var context = Warehouse.Context();
        var file = await FileAsync(ending);
        var number = 1_000_000 + await context.Findings.CountAsync(TestContext.Current.CancellationToken);
        context.Findings.Add(new FindingRow
        {
            FindingId = number,
            SubmissionId = file.Id,
            FindingNo = number,
            Rule = "PE401",
            Severity = "error",
            Message = "所写与重算不一致。",
            Evidence = evidence,
            Fingerprint = $"{number}",
            ReaderId = (await context.Submissions.SingleAsync(s => s.SubmissionId == file.Id, TestContext.Current.CancellationToken)).ReaderId ?? 0,
        });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return number;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Warehouse.DisposeAsync();
    }
}
