namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Whether text in columns is a table, or a block for names and signatures, a table of contents, or prose in columns.</summary>
internal static class Plausibility
{
    private const float Colons = 0.4f;
    private const float LeastFilled = 0.4f;

    /// <summary>Pieces of prose fill their columns and are long, in em.</summary>
    private const float ProseFill = 0.85f;

    private const float ProseLength = 9;

    public static bool IsTable(IReadOnlyList<PieceRow> lines, AlignedRegion region)
    {
        if (region.Carried is not null)
            return true;
        var pieces = lines.SelectMany(l => l.Pieces).ToArray();
        var several = lines.Count(l => l.Filled > 1);
        if (several < 2 || (region.Frame is null && several < 3))
            return false;
        if (pieces.Count(p => p.Line.Text.Contains('：', StringComparison.Ordinal) || p.Line.Text.EndsWith(':')) > Colons * pieces.Length)
            return false;
        if (pieces.Length < LeastFilled * several * region.Columns.Count)
            return false;
        var prose = pieces.Count(p => p.Line.Box.Width > ProseLength * p.Line.FontSize
            && p.Line.Box.Width >= ProseFill * (region.Columns[p.Last].Right - region.Columns[p.First].Left));
        return prose <= 0.6f * pieces.Length;
    }
}
