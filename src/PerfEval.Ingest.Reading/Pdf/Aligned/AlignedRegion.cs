namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Lines one below the other that may be a table, and the frame that holds them if there is one.</summary>
internal sealed record AlignedRegion(IReadOnlyList<AlignedLine> Lines, IReadOnlyList<TextColumn> Columns)
{
    public RuleFrame? Frame { get; init; }

    /// <summary>Horizontal rulings shorter than the table: they stand below a head over several columns.</summary>
    public IReadOnlyList<(float Left, float Right, float Y)> ShortRules { get; init; } = [];

    public float FontSize => Lines[0].Line.FontSize;
}
