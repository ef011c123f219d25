using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>Every stage on documents in memory, against what no program for the same format can do without.</summary>
internal sealed class StagesSection : ISection
{
    private readonly Ingestion ingestion = new(SchemaFiles.BuiltIn);

    public string Id => "stages";

    public string Title => "each stage against its floor";

    public string Explanation =>
        """
        One thread, with the program's own settings, warm. Floors: a .docx is inflated and its `document.xml` walked by the platform's XmlReader; a .pdf is opened, its pages'
        contents inflated and split into tokens; a .txt is decoded. None of them makes anything of what it passes. The .docx are generated forms of two pages, each with names and figures of
        its own, as Word saves them; .pdf (printed by Chromium and LibreOffice) and .txt (seven ways of flattening, four encodings) are the corpus.
        """;

    public Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        var (rounds, warmUp) = (run.Settings.Rounds, TimeSpan.FromSeconds(run.Settings.IsShort ? 0.5 : 1.5));
        if (run.Settings.File is { } file)
        {
            var format = Path.GetExtension(file).TrimStart('.');
            byte[][] alone = [File.ReadAllBytes(file)];
            return Task.FromResult(new SectionResult([WorkTimes.Table(Path.GetFileName(file), Turns.Take(1, Works(format, alone), rounds, warmUp))]));
        }

        byte[][] forms = [.. Enumerable.Range(1, run.Settings.IsShort ? 60 : 200).Select(TwoPageForm.Make)];
        var docx = Turns.Take(forms.Length, Works("docx", forms), rounds, warmUp);
        var (pdfs, txts) = (Corpus("pdf", run), Corpus("txt", run));
        var pdf = Turns.Take(pdfs.Length, Works("pdf", pdfs), rounds, warmUp);
        var txt = Turns.Take(txts.Length, Works("txt", txts), rounds, warmUp);
        return Task.FromResult(new SectionResult(
        [
            WorkTimes.Table(FormattableString.Invariant($".docx: {forms.Length} forms of two pages, {forms.Average(f => f.Length) / 1000:N0} KB each"), docx),
            WorkTimes.Table(FormattableString.Invariant($".pdf: {pdfs.Length} files of the corpus, {pdfs.Sum(PdfFloor.Pages)} pages, {pdfs.Average(f => f.Length) / 1000:N0} KB each"), pdf),
            WorkTimes.Table(FormattableString.Invariant($".txt: {txts.Length} files of the corpus, {txts.Average(f => f.Length) / 1000:N1} KB each"), txt),
        ])
        {
            Headlines =
            [
                new(HeadlineNames.DocxRead, Figure.RatioOf(docx[1].Rounds, docx[0].Rounds).ToString(), Beside(docx)),
                new(HeadlineNames.PdfRead, Figure.RatioOf(pdf[1].Rounds, pdf[0].Rounds).ToString(), Beside(pdf)),
                new(HeadlineNames.TxtRead, Figure.RatioOf(txt[1].Rounds, txt[0].Rounds).ToString(), Beside(txt)),
                new(HeadlineNames.Pipeline, Figure.Of(Measure.Milliseconds, docx[2].Rounds).ToString(), Figure.RatioOf(docx[2].Rounds, docx[0].Rounds).ToString()),
            ],
        });
    }

    private static string Beside(IReadOnlyList<WorkTimes> works) => $"{Figure.Of(Measure.Milliseconds, works[1].Rounds).Short} / {Figure.Of(Measure.Milliseconds, works[0].Rounds).Short}";

    /// <summary>The floor, the reader, the whole pipeline; then steps on the way.</summary>
    private IReadOnlyList<Work> Works(string format, byte[][] files)
    {
        var name = "a." + format;
        Work floor = format switch
        {
            "docx" => new("floor: inflate, walk document.xml", i => DocxFloor.InflateAndWalk(files[i])),
            "pdf" => new("floor: open, inflate, split into tokens", i => PdfFloor.Tokenise(files[i])),
            _ => new("floor: decode", i => TxtFloor.Decode(files[i])),
        };
        List<Work> works = [floor, new($".{format} → document", i => Read(i)), new($".{format} → JSON, the whole pipeline", i => WriteJson(Read(i)))];
        if (format == "pdf")
            works.Add(new("on the way: glyphs, rulings, fills, images", i => PdfFloor.Glyphs(files[i])));
        if (format == "docx")
            works.AddRange(PipelineStages.Of(files));
        return works;

        Document Read(int i) => ReaderCatalog.BuiltIn.Read(name, files[i], ReadingLimits.Default, CancellationToken.None);
    }

    private object WriteJson(Document document)
    {
        var submission = ingestion.Run(document);
        JsonExport.Write(submission, Stream.Null);
        return submission;
    }

    private static byte[][] Corpus(string format, BenchmarkRun run) =>
        [.. Directory.EnumerateFiles(Path.Combine(BenchmarkRun.RepositoryRoot, "corpus"), "*." + format, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where((_, i) => !run.Settings.IsShort || i % 3 == 0).Select(File.ReadAllBytes)];
}
