using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Growth;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Benchmarks.Stages;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>.pdf files by this program and by what one would use in its place.</summary>
internal sealed class PdfSection : ISection
{
    public string Id => "pdf";

    public string Title => ".pdf against pdftotext, mutool, pdfminer, PyMuPDF";

    public string Explanation =>
        """
        The same files by whole processes in turn: small ones of the corpus (printed by Chromium and LibreOffice, fonts embedded), and one of hundreds of pages, where start-up counts for nothing.
        Others are asked for text alone and find no tables; `perfeval tables` finds cells with their spans and joins tables over pages, `perfeval extract` recognises forms, normalises, recomputes and
        checks. "Cells whole" as for .docx.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        var files = KnownFile.Copy(Path.Combine(BenchmarkRun.RepositoryRoot, "corpus"), "pdf", run.NewFolder(), run.Settings.IsShort ? 12 : 4);
        var pages = files.Sum(f => PdfFloor.Pages(File.ReadAllBytes(f.Path)));
        var own = await OwnProgram.AllAsync(run);
        var rivals = own.Concat(PdfRivals.All).ToList();
        var small = new RivalRun(run, rivals, files);
        await small.MeasureAsync();

        var large = LongFile.Make(run.Settings.IsShort ? 60 : 300);
        var path = Path.Combine(run.NewFolder(), "large.pdf");
        await File.WriteAllBytesAsync(path, large.Pdf());
        var one = new RivalRun(run, rivals, [new(path, [.. KnownFile.CellsOf(large.Content)])]);
        await one.MeasureAsync();
        var others = rivals.Skip(own.Count).Where(small.IsThere).ToList();
        return new(
        [
            small.BatchTable(FormattableString.Invariant($"{files.Count} files of {pages} pages at once"), "pages", pages),
            small.SinglesTable("a process for one file"),
            one.BatchTable(FormattableString.Invariant($"one file of {large.Pages} pages"), "pages", large.Pages),
        ])
        {
            Headlines =
            [
                new(HeadlineNames.PdfBatch, one.Rate(rivals[0], large.Pages).ToString(), string.Join(", ", others.Select(r => $"{r.Name} {one.Rate(r, large.Pages).Short}"))),
                new(HeadlineNames.Memory, small.Memory(rivals[0]).ToString(), string.Join(", ", others.Select(r => $"{r.Name} {small.Memory(r).Short}"))),
            ],
        };
    }
}
