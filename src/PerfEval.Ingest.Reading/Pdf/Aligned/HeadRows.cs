namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// The head of an aligned table: one row, or two where a head reaches over several columns that have heads of their own below it. Heads of
/// the other columns reach down over both.
/// </summary>
internal static class HeadRows
{
    public static IReadOnlyList<PlacedPiece> Place(IReadOnlyList<PieceRow> lines, AlignedRegion region, out int rows)
    {
        var pieces = lines.SelectMany(l => l.Pieces).Select(p => Widen(p, region)).ToArray();
        var upper = pieces.Where(p => p.IsSpanning && pieces.Any(q => !ReferenceEquals(q, p) && IsBelow(q, p))).ToArray();
        rows = upper.Length > 0 ? 2 : 1;
        if (rows == 1)
            return [.. pieces.Select(p => new PlacedPiece(p, 0, 1))];
        pieces = Reach(pieces, ref upper, region.Columns);
        return [.. pieces.Select(p => upper.Contains(p) ? new PlacedPiece(p, 0, 1)
            : Array.Exists(upper, u => IsBelow(p, u)) ? new PlacedPiece(p, 1, 1)
            : Array.Exists(upper, u => p.First >= u.First && p.Last <= u.Last) ? new PlacedPiece(p, 0, 1) : new PlacedPiece(p, 0, 2))];
    }

    /// <summary>
    /// A head over several columns is often shorter than they are. Columns whose heads stand low have theirs above; each such column that no other
    /// upper head is nearer to belongs to it.
    /// </summary>
    private static Piece[] Reach(Piece[] pieces, ref Piece[] upper, IReadOnlyList<TextColumn> columns)
    {
        var middle = (pieces.Min(p => p.Line.Baseline) + pieces.Max(p => p.Line.Baseline)) / 2;
        var heads = upper;
        var isLow = columns.Select((_, c) =>
        {
            var own = pieces.Where(p => p.First == c && p.Last == c).ToArray();
            return own.Length > 0 && own.Average(p => p.Line.Baseline) > middle + (0.25f * own[0].Line.FontSize);
        }).ToArray();
        var widened = new Dictionary<Piece, Piece>(ReferenceEqualityComparer.Instance);
        foreach (var head in heads)
        {
            var (first, last) = (head.First, head.Last);
            while (first > 0 && isLow[first - 1] && IsNearest(head, columns[first - 1]))
                first--;
            while (last + 1 < columns.Count && isLow[last + 1] && IsNearest(head, columns[last + 1]))
                last++;
            widened[head] = head with { First = first, Last = last };
        }

        upper = [.. heads.Select(h => widened[h])];
        return [.. pieces.Select(p => widened.GetValueOrDefault(p, p))];

        bool IsNearest(Piece head, TextColumn column)
        {
            var x = (column.Left + column.Right) / 2;
            return !Array.Exists(heads, h => !ReferenceEquals(h, head) && Math.Abs(h.Line.Box.MiddleX - x) < Math.Abs(head.Line.Box.MiddleX - x));
        }
    }

    private static bool IsBelow(Piece piece, Piece head) =>
        piece.First >= head.First && piece.Last <= head.Last && piece.Line.Baseline > head.Line.Baseline + (0.5f * head.Line.FontSize) && !piece.Equals(head)
        && (piece.First > head.First || piece.Last < head.Last);

    /// <summary>A ruling below a head says over which columns it reaches, where its text does not.</summary>
    private static Piece Widen(Piece piece, AlignedRegion region)
    {
        foreach (var (left, right, y) in region.ShortRules)
        {
            if (y < piece.Line.Baseline || y > piece.Line.Baseline + (1.5f * piece.Line.FontSize) || piece.Line.Box.MiddleX < left || piece.Line.Box.MiddleX > right)
                continue;
            var first = 0;
            while (first < region.Columns.Count && (region.Columns[first].Left + region.Columns[first].Right) / 2 < left)
                first++;
            var last = region.Columns.Count - 1;
            while (last >= 0 && (region.Columns[last].Left + region.Columns[last].Right) / 2 > right)
                last--;
            if (first < last && first <= piece.First && last >= piece.Last)
                return piece with { First = first, Last = last };
        }

        return piece;
    }
}

/// <summary>A piece and the rows of the grid that it stands in.</summary>
internal sealed record PlacedPiece(Piece Piece, int Row, int RowSpan);
