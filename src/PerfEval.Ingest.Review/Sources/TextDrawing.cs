using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Sources.Sheets;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>Draws files that have no pages of their own as HTML, sheet by sheet.</summary>
internal sealed class TextDrawing(DocumentCache cache)
{
    /// <summary>Sheets with operands that are drawn at once.</summary>
    private const int MostAtOnce = 4;

    /// <param name="file">To draw.</param>
    /// <param name="marks">Of all files; those of this one get to know their sheets.</param>
    /// <param name="number">Of this file among the files of the finding.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<SourceFileView> DrawAsync(SubmissionFile file, OperandMark[] marks, int number, CancellationToken cancellation)
    {
        var read = await cache.DocumentAsync(file, cancellation);
        if (read.Document is not { } document)
            return new(file.Id, file.Name, file.Path, file.Format, [], read.Problem);
        var source = TextSource.Of(document);
        var found = Mark(source, marks, number);
        var drawn = marks.Where(m => m.File == number && m.Sheet is not null).Select(m => m.Sheet!.Value).Distinct().Take(MostAtOnce).DefaultIfEmpty(1).Where(n => n <= source.Plan.Sheets.Count).ToHashSet();
        var pieces = SheetSequence.Of(source.Plan.Sheets.Count, drawn, n => new(n, Draw(source, found, n)));
        return new(file.Id, file.Name, file.Path, file.Format, pieces, source.Plan.Sheets.Count == 0 ? "文件里没有文字。" : null)
        {
            Count = source.Plan.Sheets.Count,
            SheetAddress = SheetAddresses.Of(file.Id),
            SheetQuery = SheetAddresses.Query(marks.Where(m => m.File == number && m.Sheet is { } sheet && !drawn.Contains(sheet))),
        };
    }

    public async Task<SourceSheet?> SheetAsync(SubmissionFile file, int number, IReadOnlyList<OperandMark> marks, CancellationToken cancellation)
    {
        var read = await cache.DocumentAsync(file, cancellation);
        if (read.Document is not { } document)
            return null;
        var source = TextSource.Of(document);
        return number < 1 || number > source.Plan.Sheets.Count ? null : new(number, Draw(source, Mark(source, [.. marks], 0), number));
    }

    private static Markup Draw(TextSource source, SheetMarks marks, int number) => new(to => new SheetDrawing(source.Document, source.Plan, marks).Draw(to, number));

    private static SheetMarks Mark(TextSource source, OperandMark[] marks, int file)
    {
        var made = new SheetMarks();
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].File != file || source.Places.Find(marks[i].Operand.At) is not { } found)
                continue;
            marks[i] = marks[i] with { Sheet = source.Plan.SheetOf(found.Block, found.Row) };
            made.Add(found.Target, marks[i]);
        }

        return made;
    }
}
