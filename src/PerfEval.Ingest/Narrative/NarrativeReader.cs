using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative;

/// <summary>Reads narrative reports: the blocks of a file that no form has claimed, in reading order.</summary>
public static class NarrativeReader
{
    /// <summary>One evaluation for each report found, in reading order; ids are given later. Empty where the blocks hold none.</summary>
    public static IReadOnlyList<Evaluation> Read(IReadOnlyList<Block> blocks) => [];
}
