using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Lines one below the other that may be a table, and the frame that holds them if there is one.</summary>
internal sealed record AlignedRegion(IReadOnlyList<SegmentedLine> Lines, IReadOnlyList<TextColumn> Columns)
{
    public RuleFrame? Frame { get; init; }

    /// <summary>Horizontal rulings shorter than the table: they stand below a head over several columns.</summary>
    public IReadOnlyList<(float Left, float Right, float Y)> ShortRules { get; init; } = [];

    /// <summary>The table of the page before that goes on here.</summary>
    public PageTable? Carried { get; init; }
}
