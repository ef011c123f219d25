using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Review.Sources.Pages;

/// <summary>Where an operand stands on a page.</summary>
/// <param name="Mark">The operand.</param>
/// <param name="Page">From 1.</param>
/// <param name="Holder">The box of its cell or paragraph; null where only the page is known.</param>
internal sealed record PageMark(OperandMark Mark, int Page, Box? Holder)
{
    /// <summary>The boxes of its own text in the holder, one a line; none where it is the whole, or was not found.</summary>
    public IReadOnlyList<Box> Lines { get; init; } = [];
}
