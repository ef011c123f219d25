using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Cases;

/// <summary>Every case of the corpus, by hand; a case that is not here is not written.</summary>
internal static class CaseCatalog
{
    public static IReadOnlyList<CorpusCase> All { get; } =
    [
        NationalStandard.Clean.Case,
        NationalStandard.Execution75.Case,
    ];
}
