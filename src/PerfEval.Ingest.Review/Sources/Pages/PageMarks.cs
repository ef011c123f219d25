using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Sources.Sheets;

namespace PerfEval.Ingest.Review.Sources.Pages;

/// <summary>
/// Finds operands on pages: the boxes that were kept with them, or else those of their cells and paragraphs as the file is read again.
/// Reading a long file takes a while, so it is read only where something hangs on it.
/// </summary>
internal sealed class PageMarks(DocumentCache cache)
{
    public async Task<IReadOnlyList<PageMark>> FindAsync(SubmissionFile file, IEnumerable<OperandMark> marks, int pages, CancellationToken cancellation)
    {
        var found = new List<PageMark>();
        foreach (var mark in marks)
        {
            var at = mark.Operand.At;
            if (at.Box is null && (at.Block ?? at.Table) is not null && await TargetAsync(file, at, cancellation) is { } target)
                at = at with { Page = target.At.Page ?? at.Page, Box = target.At.Box };
            if (at.Page is { } page && page >= 1 && page <= pages)
                found.Add(new(mark, page, at.Box));
        }

        return found;
    }

    /// <summary>The lines of the operand's own text, on a page that is drawn.</summary>
    public async Task<PageMark> RefineAsync(SubmissionFile file, PageMark found, FacsimileText page, CancellationToken cancellation)
    {
        var operand = found.Mark.Operand;
        if (found.Holder is not { } holder || operand.Text.Length == 0)
            return found;
        var count = page.Count(operand.Text, holder);
        if (count <= 1 || operand.At.Start is not { } start)
            return count == 1 ? found with { Lines = page.Find(operand.Text, holder, 0) } : found;
        var (_, text) = await TargetAsync(file, operand.At, cancellation) ?? (operand.At, "");
        return found with { Lines = page.Find(operand.Text, holder, Before(text, operand.Text, start)) };
    }

    private async Task<(Location At, string Text)?> TargetAsync(SubmissionFile file, Location at, CancellationToken cancellation)
    {
        var read = await cache.DocumentAsync(file, cancellation);
        return read.Document is not { } document ? null : TextSource.Of(document).Places.Find(at)?.Target switch
        {
            Cell cell => (cell.At, cell.Text),
            Paragraph paragraph => (paragraph.At, paragraph.Text),
            Table table => (table.At, ""),
            _ => null,
        };
    }

    /// <summary>How often a text occurs before a place.</summary>
    private static int Before(string text, string sought, int start)
    {
        var count = 0;
        for (var i = text.IndexOf(sought, StringComparison.Ordinal); i >= 0 && i < start; i = text.IndexOf(sought, i + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
