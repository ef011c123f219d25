using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Sources.Pages;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>Draws PDF files page by page: those with operands and their neighbours at once, the others as empty pages of the right size.</summary>
internal sealed class PdfDrawing(PdfSource source, PageMarks places)
{
    /// <summary>Pages that are drawn at once, and pages on each side of them that have their place; beyond, a gap.</summary>
    private const int MostAtOnce = 6;
    private const int Around = 250;

    /// <param name="file">To draw.</param>
    /// <param name="marks">Of all files; those of this one get to know their pages.</param>
    /// <param name="number">Of this file among the files of the finding.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<SourceFileView> DrawAsync(SubmissionFile file, OperandMark[] marks, int number, CancellationToken cancellation)
    {
        var pages = await source.PagesAsync(file, cancellation);
        if (pages.Problem is { } problem)
            return new(file.Id, file.Name, file.Path, file.Format, [], problem);
        var count = pages.Sizes.Count;
        var found = await places.FindAsync(file, marks.Where(m => m.File == number), count, cancellation);
        for (var i = 0; i < marks.Length; i++)
        {
            if (found.FirstOrDefault(f => ReferenceEquals(f.Mark, marks[i])) is { } place)
                marks[i] = marks[i] with { Sheet = place.Page };
        }

        var wanted = AtOnce([.. found.Select(f => f.Page).Distinct().DefaultIfEmpty(1)], count);
        var drawn = await source.DrawAsync(file, wanted, cancellation);
        var refined = await RefinedAsync(file, found, drawn, cancellation);
        var shown = wanted.SelectMany(p => Enumerable.Range(p - Around, (2 * Around) + 1)).Where(p => p >= 1 && p <= count).ToHashSet();
        var pieces = SheetSequence.Of(count, shown, p => drawn.TryGetValue(p, out var page)
            ? PageElements.Drawn(p, pages.Sizes[p - 1], page, [.. refined.Where(f => f.Page == p)])
            : PageElements.Empty(p, pages.Sizes[p - 1]));
        return new(file.Id, file.Name, file.Path, file.Format, pieces, null)
        {
            Count = count,
            SheetAddress = SheetAddresses.Of(file.Id),
            SheetQuery = SheetAddresses.Query(marks.Where(m => m.File == number && m.Sheet is { } page && !wanted.Contains(page))),
        };
    }

    public async Task<SourceSheet?> SheetAsync(SubmissionFile file, int number, IReadOnlyList<OperandMark> marks, CancellationToken cancellation)
    {
        var pages = await source.PagesAsync(file, cancellation);
        if (number < 1 || number > pages.Sizes.Count)
            return null;
        var found = await places.FindAsync(file, marks, pages.Sizes.Count, cancellation);
        var drawn = await source.DrawAsync(file, [number], cancellation);
        return PageElements.Drawn(number, pages.Sizes[number - 1], drawn[number], [.. found.Where(f => f.Page == number)]);
    }

    /// <summary>The pages with operands first, then the pages next to them, as far as it goes.</summary>
    private static HashSet<int> AtOnce(IReadOnlyList<int> evidence, int count)
    {
        var wanted = new HashSet<int>();
        foreach (var page in evidence.Concat(evidence.SelectMany(p => new[] { p + 1, p - 1 })))
        {
            if (wanted.Count < MostAtOnce && page >= 1 && page <= count)
                wanted.Add(page);
        }

        return wanted;
    }

    private async Task<IReadOnlyList<PageMark>> RefinedAsync(
        SubmissionFile file, IReadOnlyList<PageMark> found, IReadOnlyDictionary<int, PdfPageDrawing> drawn, CancellationToken cancellation)
    {
        var refined = new List<PageMark>();
        foreach (var mark in found)
        {
            if (drawn.TryGetValue(mark.Page, out var drawing))
                refined.Add(drawing.Page is { } page ? await places.RefineAsync(file, mark, page.Text, cancellation) : mark);
        }

        return refined;
    }
}
