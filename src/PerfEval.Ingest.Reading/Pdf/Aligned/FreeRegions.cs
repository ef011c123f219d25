using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// Finds runs of lines that stand in the same columns, at least three of them. Between lines that do, lines with part of a row
/// may stand, such as a wrapped cell; prose reaches over the gutters and ends the run.
/// </summary>
internal static class FreeRegions
{
    private const int LeastColumns = 3;
    private const int LeastLines = 3;

    /// <summary>Lines of a table further apart than this, in em, are two tables.</summary>
    private const float Apart = 5;

    /// <summary>A single text above the columns, which could be a caption, is part of their head only where it stands as near as this, in em.</summary>
    private const float Solid = 1.1f;

    /// <summary>From a head of several texts to the line below it, in em: the padding of two rows.</summary>
    private const float BelowHead = 2.6f;

    /// <summary>In steps from row to row: a row may have a line more than the others, and a line of one text stands nearer to its own row than the next.</summary>
    private const float NextRow = 1.5f;

    private const float OwnRow = 0.85f;

    public static IEnumerable<AlignedRegion> Find(IReadOnlyList<SegmentedLine> lines, IReadOnlyList<PageTable> ruled, CancellationToken cancellation)
    {
        var next = 0;
        while (next < lines.Count)
        {
            if (lines[next].Segments.Count < LeastColumns || Grow(lines, next, ruled, cancellation) is not { } region)
            {
                next++;
                continue;
            }

            yield return region;
            next = IndexAfter(lines, region, next);
        }
    }

    private static int IndexAfter(IReadOnlyList<SegmentedLine> lines, AlignedRegion region, int from)
    {
        while (from < lines.Count && !ReferenceEquals(lines[from], region.Lines[^1]))
            from++;
        return from + 1;
    }

    private static AlignedRegion? Grow(IReadOnlyList<SegmentedLine> lines, int start, IReadOnlyList<PageTable> ruled, CancellationToken cancellation)
    {
        var full = new List<SegmentedLine> { lines[start] };
        var columns = Gutters.Columns(full, cancellation);
        var end = start + 1;
        for (var i = start + 1; i < lines.Count && !IsParted(lines[i - 1], lines[i], ruled); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = lines[i];
            if (Crossed(line, columns) > (columns.Count - 1) / 3)
                break;
            if (line.Segments.Count < LeastColumns)
                continue;
            full.Add(line);
            var grown = Gutters.Columns(full, cancellation);
            if (grown.Count < LeastColumns || grown.Count < columns.Count - 1)
            {
                full.RemoveAt(full.Count - 1);
                break;
            }

            columns = grown;
            end = i + 1;
        }

        if (full.Count < LeastLines)
            return null;
        start = ExtendUp(lines, start, columns, ruled);
        end = ExtendDown(lines, end, columns, ruled, PitchOf(full));
        SegmentedLine[] all = [.. lines.Skip(start).Take(end - start)];
        return new AlignedRegion(all, Gutters.Columns(full, all, cancellation));
    }

    /// <summary>Heads of few columns, and the first lines of heads that are wrapped.</summary>
    private static int ExtendUp(IReadOnlyList<SegmentedLine> lines, int start, IReadOnlyList<TextColumn> columns, IReadOnlyList<PageTable> ruled)
    {
        while (start > 0 && !IsParted(lines[start - 1], lines[start], ruled))
        {
            var (above, below) = (lines[start - 1], lines[start]);
            var step = below.Baseline - above.Baseline;
            var isPart = Crossed(above, columns) == 0 && IsWithin(above, columns);
            var isWrapped = isPart && step < TextLines.MostLeading * below.Line.FontSize && (above.Segments.Count > 1 || step < Solid * below.Line.FontSize);
            var isHead = above.Segments.Count >= 2 && !IsCaption(above.Line.Text) && step < BelowHead * below.Line.FontSize && Crossed(above, columns) <= columns.Count - 1 - (above.Segments.Count - 1);

            // Lines less than an em apart are of one table: a head over several columns, above those of the others that stand in its middle.
            var isBeside = step < below.Line.FontSize && IsWithin(above, columns);
            var isOver = step < TextLines.MostLeading * below.Line.FontSize && IsOverColumns(above, below, columns);
            if (!isWrapped && !isHead && !isBeside && !isOver)
                break;
            start--;
        }

        return start;
    }

    /// <summary>A head over several columns: the first has none of it, and it is no title of the table.</summary>
    private static bool IsOverColumns(SegmentedLine above, SegmentedLine below, IReadOnlyList<TextColumn> columns) =>
        above.Segments.Count == 1 && above.Box.Left > columns[0].Right && above.Box.Right < columns[^1].Right && !IsCaption(above.Line.Text)
        && !above.Line.Text.EndsWith('表') && !ListMarkers.Begins(above.Line.Text) && Math.Abs(above.Line.FontSize - below.Line.FontSize) < 0.05f * below.Line.FontSize;

    /// <summary>Rows of few cells and the last lines of wrapped cells.</summary>
    private static int ExtendDown(IReadOnlyList<SegmentedLine> lines, int end, IReadOnlyList<TextColumn> columns, IReadOnlyList<PageTable> ruled, float pitch)
    {
        while (end < lines.Count && !IsParted(lines[end - 1], lines[end], ruled))
        {
            var line = lines[end];
            var step = line.Baseline - lines[end - 1].Baseline;
            if (Crossed(line, columns) > 0 || !IsWithin(line, columns) || step > NextRow * pitch || (line.Segments.Count == 1 && step > OwnRow * pitch))
                break;
            end++;
        }

        return end;
    }

    /// <summary>表1 2023年度资金执行情况 单位：万元.</summary>
    private static bool IsCaption(string text) => text[0] is '表' or '附' or '图' || Captions.HasColon(text);

    private static float PitchOf(List<SegmentedLine> full)
    {
        var steps = new List<float>();
        for (var i = 1; i < full.Count; i++)
            steps.Add(full[i].Baseline - full[i - 1].Baseline);
        steps.Sort();
        return steps[steps.Count / 2];
    }

    private static int Crossed(SegmentedLine line, IReadOnlyList<TextColumn> columns) => Gutters.Middles(columns).Count(line.Covers);

    private static bool IsWithin(SegmentedLine line, IReadOnlyList<TextColumn> columns) =>
        line.Box.Left >= columns[0].Left - line.Line.FontSize && line.Box.Right <= columns[^1].Right + line.Line.FontSize;

    private static bool IsParted(SegmentedLine above, SegmentedLine below, IReadOnlyList<PageTable> ruled) =>
        below.Baseline - above.Baseline > Apart * below.Line.FontSize
        || ruled.Any(t => t.Box.MiddleY > above.Baseline && t.Box.MiddleY < below.Baseline);
}
