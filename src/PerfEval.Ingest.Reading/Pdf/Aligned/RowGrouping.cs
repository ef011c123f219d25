using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// Puts the lines of an aligned table together into rows. A line with half of the columns begins a row; one with less belongs to the nearest such
/// line (a wrapped cell, whether set at the top or in the middle of its row), unless it stands as far from both as rows do.
/// </summary>
internal sealed class RowGrouping
{
    private const float Near = 0.85f;
    private const float SameRow = 0.75f;

    private readonly IReadOnlyList<TextColumn> columns;
    private readonly List<PieceRow> lines;
    private readonly bool[] isAnchor;
    private readonly float pitch;

    private RowGrouping(IReadOnlyList<PieceRow> lines, IReadOnlyList<TextColumn> columns)
    {
        this.columns = columns;
        this.lines = [.. lines];
        isAnchor = [.. lines.Select(l => l.Filled >= Math.Max(2, columns.Count / 2f))];
        var steps = new List<float>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (isAnchor[i])
                steps.Add(lines[i].First - lines[i - 1].Last);
        }

        steps.Sort();
        pitch = steps.Count == 0 ? 0 : steps[steps.Count / 2];
    }

    public static IReadOnlyList<PieceRow> Group(IReadOnlyList<PieceRow> lines, IReadOnlyList<TextColumn> columns) => new RowGrouping(Interleaved(lines), columns).Group();

    private static List<PieceRow> Interleaved(IReadOnlyList<PieceRow> lines)
    {
        var joined = new List<PieceRow>();
        foreach (var line in lines)
        {
            // What is nearer than lines of one cell stands in the middle of its row beside a cell of several lines.
            if (joined.Count > 0 && line.First - joined[^1].Last < TextLines.LeastLeading * Math.Min(line.FontSize, joined[^1].FontSize))
                joined[^1].Take(line);
            else
                joined.Add(line);
        }

        return joined;
    }

    private List<PieceRow> Group()
    {
        var rows = new List<PieceRow>();
        var start = 0;
        while (start < lines.Count)
        {
            // Up to the next anchor: what stands between two of them goes to one or the other.
            var anchor = start;
            while (anchor < lines.Count && !isAnchor[anchor])
                anchor++;
            var toAbove = rows.Count == 0 ? start : SplitBetween(rows[^1], start, anchor);
            for (var i = start; i < toAbove; i++)
                TakeAbove(rows, lines[i]);
            if (anchor == lines.Count)
                break;

            var opening = new List<PieceRow>();
            for (var i = toAbove; i <= anchor; i++)
                opening.Add(lines[i]);
            TakeOpening(rows, opening);
            start = anchor + 1;
        }

        return rows;
    }

    /// <summary>How many of the lines before the anchor belong to the row above: those before the widest step.</summary>
    private int SplitBetween(PieceRow above, int start, int anchor)
    {
        if (anchor == lines.Count)
            return anchor;
        var (split, widest) = (start, -1f);
        for (var i = start; i <= anchor; i++)
        {
            var step = lines[i].First - (i == start ? above.Last : lines[i - 1].Last);
            if (step >= widest - 0.5f)
                (split, widest) = (i, Math.Max(step, widest));
        }

        return split;
    }

    private void TakeAbove(List<PieceRow> rows, PieceRow line)
    {
        var step = line.First - rows[^1].Last;
        if (step < Near * pitch || ContinuesText(rows[^1], line))
            rows[^1].Take(line);
        else
            rows.Add(line);
    }

    private void TakeOpening(List<PieceRow> rows, List<PieceRow> opening)
    {
        var anchor = opening[^1];
        var isNear = rows.Count > 0 && opening.Count == 1 && anchor.First - rows[^1].Last < SameRow * pitch;
        if (isNear)
        {
            rows[^1].Take(anchor);
            return;
        }

        var from = opening.Count - 1;
        while (from > 0 && (opening[from].First - opening[from - 1].Last < Near * pitch || GoesOn(opening[from - 1], opening[from])))
            from--;
        for (var i = 0; i < from; i++)
            rows.Add(opening[i]);
        var row = opening[from];
        for (var i = from + 1; i < opening.Count; i++)
            row.Take(opening[i]);
        rows.Add(row);
    }

    /// <summary>Every piece fills its column and has text below it.</summary>
    private bool GoesOn(PieceRow line, PieceRow next) => line.Pieces.TrueForAll(piece =>
    {
        var below = next.Pieces.Find(p => p.First == piece.First && p.Last == piece.Last);
        return below is not null && piece.Line.Box.Width + below.Line.FirstUnitWidth > columns[piece.Last].Right - columns[piece.First].Left;
    });

    /// <summary>Every piece stands below text that fills its column: rows without room between them leave nothing else to tell.</summary>
    private bool ContinuesText(PieceRow row, PieceRow line) => line.Pieces.TrueForAll(piece =>
    {
        var above = row.Pieces.FindLast(p => p.First == piece.First && p.Last == piece.Last);
        return above is not null && above.Line.Box.Width + piece.Line.FirstUnitWidth > columns[piece.Last].Right - columns[piece.First].Left;
    });
}
