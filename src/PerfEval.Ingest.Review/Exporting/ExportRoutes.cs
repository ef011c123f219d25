using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Access.Requests;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Exports.Issues;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Exporting;

/// <summary>Downloads under <c>/export/</c>, of what the queue's filter in the address chooses. Each is written to a file of its own first, which is gone once it is sent.</summary>
internal static class ExportRoutes
{
    /// <summary>Findings of one workbook.</summary>
    public const int MostFindings = 20_000;

    /// <summary>Evaluations of one download, each with a workpaper.</summary>
    public const int MostEvaluations = 1_000;

    /// <summary>Lines of one CSV file.</summary>
    public const int MostLines = 200_000;

    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // A workbook takes memory: one after the other.
    private static readonly SemaphoreSlim Writing = new(1, 1);

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/export");
        group.MapGet("/issues.xlsx", WorkbookAsync);
        group.MapGet("/issues.csv", async (HttpContext context, WarehouseDatabase warehouse, CurrentIndex current, TimeProvider clock) =>
        {
            var choice = await ExportChoice.OfAsync(current, QueueAddress.Read(context.Request.Query), MostLines, context.RequestAborted);
            return await WrittenAsync(context, clock, "issues.csv", "问题清单", "text/csv; charset=utf-8", (to, database) => IssueCsv.WriteAsync(database, choice.Findings, to, context.RequestAborted), warehouse);
        });
        group.MapGet("/history.csv", (HttpContext context, WarehouseDatabase warehouse, TimeProvider clock) =>
            WrittenAsync(context, clock, "history.csv", "处置记录", "text/csv; charset=utf-8", (to, database) => IssueCsv.WriteHistoryAsync(database, to, context.RequestAborted), warehouse));
        group.MapGet("/examples.jsonl", (HttpContext context, WarehouseDatabase warehouse, TimeProvider clock) =>
            WrittenAsync(context, clock, "examples.jsonl", "更正样例", "application/x-ndjson; charset=utf-8", (to, database) => ExamplesExport.WriteAsync(database, new(), to, context.RequestAborted), warehouse));
    }

    private static async Task<IResult> WorkbookAsync(HttpContext context, WarehouseDatabase warehouse, CurrentIndex current, TimeProvider clock)
    {
        var cancellation = context.RequestAborted;
        var choice = await ExportChoice.OfAsync(current, QueueAddress.Read(context.Request.Query), MostFindings, cancellation);
        await using var database = warehouse.Context();
        if (choice.Total > MostFindings || await choice.Filter.Evaluations(database).CountAsync(cancellation) > MostEvaluations)
        {
            Refusal.Set(
                context,
                StatusCodes.Status413PayloadTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"一次最多导出 {MostFindings} 条问题、{MostEvaluations} 份自评的工作簿。请缩小筛选，或用命令 perfeval export --to xlsx 导出。"),
                string.Create(CultureInfo.InvariantCulture, $"A workbook holds up to {MostFindings} findings and {MostEvaluations} evaluations. Narrow the filter, or use perfeval export --to xlsx."));
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var folder = Directory.CreateTempSubdirectory("perfeval-export-");
        try
        {
            await Writing.WaitAsync(cancellation);
            string sent;
            try
            {
                var result = await WorkbookExport.WriteAsync(database, choice.Filter, Path.Combine(folder.FullName, "issues.xlsx"), WorkbookExport.DefaultWorkpapers, cancellation);
                sent = result.Files.Count == 1 ? result.Files[0] : Zipped(folder, result.Files);
            }
            finally
            {
                Writing.Release();
            }

            return Sent(context, sent, folder, Named("问题清单", Path.GetExtension(sent), clock), sent.EndsWith(".zip", StringComparison.Ordinal) ? "application/zip" : Spreadsheet);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private static async Task<IResult> WrittenAsync(HttpContext context, TimeProvider clock, string name, string title, string type, Func<Stream, WarehouseContext, Task> write, WarehouseDatabase warehouse)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-export-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await using (var database = warehouse.Context())
            await using (var file = File.Create(path))
                await write(file, database);
            return Sent(context, path, folder, Named(title, Path.GetExtension(name), clock), type);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private static IResult Sent(HttpContext context, string path, DirectoryInfo folder, string name, string type)
    {
        context.Response.OnCompleted(() =>
        {
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(File.OpenRead(path), type, name);
    }

    private static string Zipped(DirectoryInfo folder, IReadOnlyList<string> files)
    {
        var path = Path.Combine(folder.FullName, "issues.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var file in files)
            zip.CreateEntryFromFile(file, Path.GetFileName(file), CompressionLevel.NoCompression);
        return path;
    }

    private static string Named(string title, string extension, TimeProvider clock) =>
        $"{title}-{TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}{extension}";
}
