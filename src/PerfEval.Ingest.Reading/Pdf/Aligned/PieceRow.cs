namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>The pieces of one line, or of the lines of one row.</summary>
internal sealed class PieceRow(float baseline, IReadOnlyList<Piece> pieces)
{
    public List<Piece> Pieces { get; } = [.. pieces];

    /// <summary>Of the first line and of the last.</summary>
    public float First { get; private set; } = baseline;

    public float Last { get; private set; } = baseline;

    public float FontSize => Pieces.Max(p => p.Line.FontSize);
    public int Filled => Pieces.Select(p => p.First).Distinct().Count();
    public bool HasSpanning => Pieces.Exists(p => p.IsSpanning);

    public void Take(PieceRow other)
    {
        Pieces.AddRange(other.Pieces);
        First = Math.Min(First, other.First);
        Last = Math.Max(Last, other.Last);
    }
}
