using PerfEval.Ingest.Benchmarks.Growth;
using PerfEval.Ingest.Benchmarks.Loading;
using PerfEval.Ingest.Benchmarks.Names;
using PerfEval.Ingest.Benchmarks.Narrative;
using PerfEval.Ingest.Benchmarks.Reviewing;
using PerfEval.Ingest.Benchmarks.Rivals;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Benchmarks.Stages;
using PerfEval.Ingest.Benchmarks.StartUp;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>Everything that is measured, in the order of the results: what a quiet machine matters most to comes first.</summary>
internal static class SectionCatalog
{
    public static IReadOnlyList<ISection> All { get; } =
    [
        new StagesSection(),
        new NarrativeSection(),
        new NamesSection(),
        new StartUpSection(),
        new DocxSection(),
        new PdfSection(),
        new PagesSection(),
        new BodiesSection(),
        new RowsSection(),
        new ReviewSection(),
        new FilesSection(),
    ];
}
