using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using PerfEval.Ingest.Review.Sources.Files;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>The submitted file itself: a PDF to look at in the browser, all else to keep; or a page that says why it is not to be had.</summary>
internal sealed class FilesModel(SourceStore store, DocumentCache cache) : PageModel
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string? Name { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(long submission, CancellationToken cancellation)
    {
        var file = await store.FindAsync(submission, cancellation);
        if (file is null)
            return Refused("库里没有这个文件，可能已被清除。");
        Name = file.Name;
        var bytes = await cache.BytesAsync(file, cancellation);
        return bytes.Problem is { } problem ? Refused(problem) : Given(file, bytes.Content);
    }

    private FileContentResult Given(SubmissionFile file, ReadOnlyMemory<byte> content)
    {
        var isPdf = file.Format == "pdf";
        var headers = Response.Headers;
        headers.ContentDisposition = new ContentDispositionHeaderValue(isPdf ? "inline" : "attachment")
        {
            FileName = "source" + (file.Format is { } format ? "." + format : ""),
            FileNameStar = DownloadName.Of(file),
        }.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-cache";
        return new(content.ToArray(), isPdf ? "application/pdf" : file.Format == "docx" ? Word : "application/octet-stream")
        {
            EntityTag = new($"\"{file.Sha256}\""),
            EnableRangeProcessing = true,
        };
    }

    private PageResult Refused(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
