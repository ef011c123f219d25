using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>.docx files by this program and by what one would use in its place.</summary>
internal sealed class DocxSection : ISection
{
    public string Id => "docx";

    public string Title => ".docx against pandoc, python-docx, LibreOffice";

    public string Explanation =>
        """
        The same files of the corpus, by whole processes in turn. Others are asked for text or tables alone, which is less than `perfeval extract` does: it recognises forms, normalises values,
        recomputes, checks every rule and writes JSON. "Cells whole": how many of the texts that are known to stand in the tables' cells (four characters and more, blanks aside) the output has in one
        piece; for `extract`, which gives values instead, this says how much of them went into its JSON. This program runs in machine code, as it is handed out for Linux, and with all commands on
        the machine's runtime. LibreOffice keeps one profile for the section, so that it is not made anew for every run.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        var files = KnownFile.Copy(Path.Combine(BenchmarkRun.RepositoryRoot, "corpus"), "docx", run.NewFolder(), run.Settings.IsShort ? 12 : 4);
        var own = await OwnProgram.AllAsync(run);
        var rivals = own.Concat(DocxRivals.All).ToList();
        var measured = new RivalRun(run, rivals, files);
        await measured.MeasureAsync();
        var others = rivals.Skip(own.Count).Where(measured.IsThere).Select(r => $"{r.Name} {measured.Rate(r, files.Count).Short}");
        return new(
        [
            measured.BatchTable(FormattableString.Invariant($"{files.Count} files at once"), "files", files.Count),
            measured.SinglesTable("a process for one file"),
        ])
        {
            Headlines = [new(HeadlineNames.DocxBatch, measured.Rate(rivals[0], files.Count).ToString(), string.Join(", ", others))],
        };
    }
}
