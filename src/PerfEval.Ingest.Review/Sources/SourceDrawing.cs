using PerfEval.Ingest.Review.Sources.Files;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>Draws the files in which operands stand: what is near the operands at once, the rest when it is asked for.</summary>
internal sealed class SourceDrawing(SourceStore store, PdfDrawing pages, TextDrawing texts)
{
    /// <summary>Files drawn for one finding; more than some are never compared.</summary>
    private const int MostFiles = 6;

    /// <param name="submissionId">The finding's own file.</param>
    /// <param name="operands">Of the finding; none draws the beginning of the file.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<SourceView> DrawAsync(long submissionId, IReadOnlyList<Operand> operands, CancellationToken cancellation)
    {
        var own = await store.FindAsync(submissionId, cancellation);
        var marks = OperandMark.Of(operands, own?.Sha256).ToArray();
        var files = new List<SourceFileView> { await DrawAsync(own, "", marks, 0, cancellation) };
        foreach (var others in marks.Where(m => m.File > 0).GroupBy(m => m.File).OrderBy(g => g.Key).Take(MostFiles - 1))
        {
            var first = others.First().Operand;
            files.Add(await DrawAsync(await store.FindAsync(first.Sha256!, cancellation), first.File ?? "", marks, others.Key, cancellation));
        }

        return new(files, marks);
    }

    /// <summary>One page or stretch, with the operands that stand there.</summary>
    /// <returns>Null where there is no such file or sheet.</returns>
    public async Task<SourceSheet?> SheetAsync(long submissionId, int number, IReadOnlyList<OperandMark> marks, CancellationToken cancellation) =>
        await store.FindAsync(submissionId, cancellation) is not { } file ? null
            : HasPages(file) ? await pages.SheetAsync(file, number, marks, cancellation) : await texts.SheetAsync(file, number, marks, cancellation);

    private async Task<SourceFileView> DrawAsync(SubmissionFile? file, string path, OperandMark[] marks, int number, CancellationToken cancellation)
    {
        if (file is null)
            return new(null, path, path, null, [], "库里没有这个文件，可能已被清除。");
        return HasPages(file) ? await pages.DrawAsync(file, marks, number, cancellation) : await texts.DrawAsync(file, marks, number, cancellation);
    }

    private static bool HasPages(SubmissionFile file) => file.Format == "pdf";
}
