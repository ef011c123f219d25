using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Samples;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>One spot check: how far it has got, what it tells, and its evaluations.</summary>
internal sealed class SampleModel(SampleBook book) : PageModel
{
    public SampleProgress Sample { get; private set; } = null!;

    public ErrorRate? Rate { get; private set; }

    public IReadOnlyList<SampleEntry> Items { get; private set; } = [];

    /// <summary>Where to go on; null once all are judged.</summary>
    public int? NextOpen { get; private set; }

    /// <summary>right, wrong, open; null for all.</summary>
    public string? Verdict { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } sample)
            return NotFound();
        Sample = sample;
        Rate = await book.RateAsync(sample, cancellation);
        Verdict = Request.Query["verdict"].ToString() is SampleBook.Right or SampleBook.Wrong or SampleBook.Open ? Request.Query["verdict"].ToString() : null;
        PageNumber = PageNumbers.Asked(Request);
        var count = Verdict switch
        {
            SampleBook.Right => sample.Right,
            SampleBook.Wrong => sample.Wrong,
            SampleBook.Open => sample.Drawn - sample.Judged,
            _ => sample.Drawn,
        };
        Pages = PageNumbers.Of(count, SampleBook.PageSize);
        Items = await book.ItemsAsync(id, Verdict, PageNumber, cancellation);
        NextOpen = (await book.NextOpenAsync(id, 0, cancellation))?.ItemNo;
        Done = TempData["done"] as string;
        return Page();
    }

    public string Address(string? verdict, int page = 1) => string.Create(CultureInfo.InvariantCulture, $"/samples/{Sample.Row.SampleId}{(verdict is null ? "" : $"?verdict={verdict}")}{(page > 1 ? $"{(verdict is null ? "?" : "&")}page={page}" : "")}#items");
}
