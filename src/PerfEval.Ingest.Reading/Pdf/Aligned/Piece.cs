using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>What a line says in one column, or over several where it reaches across gutters.</summary>
internal sealed record Piece(TextLine Line, int First, int Last)
{
    public bool IsSpanning => Last > First;

    public static IReadOnlyList<Piece> Cut(SegmentedLine line, float[] middles)
    {
        var pieces = new List<Piece>();
        var glyphs = line.Line.Glyphs;
        var (start, first) = (0, 0);
        for (var column = 0; column <= middles.Length; column++)
        {
            if (column < middles.Length && line.Covers(middles[column]))
                continue;
            var end = start;
            while (end < glyphs.Count && (column == middles.Length || glyphs[end].Box.MiddleX < middles[column]))
                end++;
            if (TextLines.Finish([.. glyphs.Skip(start).Take(end - start)], line.Baseline, line.Line.FontSize) is { } text)
                pieces.Add(new Piece(text, first, column));
            (start, first) = (end, column + 1);
        }

        return pieces;
    }
}
