using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Reading.PlainText.Tabs;

/// <summary>
/// Mends rows that a blank line inside a cell has torn. A blank line ends a row, and so does an empty last paragraph
/// of a cell; which it was is told by the number of cells: pieces that differ from the rows around them and together
/// have as many cells as one of these are one row.
/// </summary>
internal static class RowJoiner
{
    private const int MostPieces = 5;
    private const int MostBlankLines = 3;
    private const int NarrowestBlock = 5;
    private const int RowsOfABlock = 3;

    public static List<RawRow> Join(IReadOnlyList<TabLedGroup> groups, FormSigns signs, BlockSink sink)
    {
        var rows = new List<RawRow>();
        var usual = UsualWidths(groups);
        for (var i = 0; i < groups.Count;)
        {
            var pieces = Pieces(groups, i, rows.Count > 0 ? rows[^1].Cells.Count : 0, signs);
            if (pieces == 1)
                pieces = PiecesOfUsualRow(groups, i, usual, signs.Labels);
            var row = ToRow(groups, i, pieces);
            if (pieces > 1)
            {
                sink.Notice(
                    "row-joined",
                    $"第 {row.Line} 行起的 {pieces} 段被空行隔开，合起来的单元格数与相邻各行一致，按同一行读。",
                    row.Line);
            }

            rows.Add(row);
            i += pieces;
        }

        return rows;
    }

    /// <summary>How many groups from <paramref name="start"/> on make one row; 1 where nothing speaks for joining.</summary>
    private static int Pieces(IReadOnlyList<TabLedGroup> groups, int start, int before, FormSigns signs)
    {
        if (before < 2)
            return 1;
        var sum = groups[start].Cells.Count;
        var widest = sum;
        for (var end = start + 1; end < groups.Count && end - start < MostPieces; end++)
        {
            var piece = groups[end];
            if (piece.BlankLinesBefore != 1 || (IsHeader(groups[start], signs.Labels) && !IsHeader(piece, signs.Labels)))
                return 1;
            sum += piece.Cells.Count;
            widest = Math.Max(widest, piece.Cells.Count);
            var after = end + 1 < groups.Count ? groups[end + 1].Cells.Count : 0;
            if (widest < 2 || (sum != before && sum != after))
                continue;
            if (IsWholeAlone(groups, start, end, before, after))
                return 1;
            if (before == after || !Enumerable.Range(start + 1, end - start).Any(i => BeginsARow(groups[i], signs)))
                return end - start + 1;
        }

        return 1;
    }

    /// <summary>Widths that several whole rows have, wide enough to be rows of a block.</summary>
    private static HashSet<int> UsualWidths(IReadOnlyList<TabLedGroup> groups) =>
        [.. groups.Where(g => g.Cells.Count >= NarrowestBlock).GroupBy(g => g.Cells.Count).Where(w => w.Count() >= RowsOfABlock).Select(w => w.Key)];

    /// <summary>
    /// Pieces, none of them as wide as a row of the form's blocks and none but the first beginning with a row's label,
    /// that together are exactly as wide as one: torn, though the rows around them may be torn as well.
    /// </summary>
    private static int PiecesOfUsualRow(IReadOnlyList<TabLedGroup> groups, int start, HashSet<int> usual, LabelCatalog labels)
    {
        var sum = groups[start].Cells.Count;
        var isHeader = IsHeader(groups[start], labels);
        for (var end = start + 1; end < groups.Count && end - start < MostPieces && !usual.Contains(groups[end - 1].Cells.Count); end++)
        {
            var piece = groups[end];
            if (piece.BlankLinesBefore > MostBlankLines || usual.Contains(piece.Cells.Count) || piece.Cells.Count == 0 || isHeader != IsHeader(piece, labels) || (!isHeader && NamesColumns(piece, labels))
                || (piece.Tail.Count == 0 && (piece.Cells[0].IsBlank || RowLabels.Begins(piece.Cells[0].Text, labels))))
                return 1;
            sum += piece.Cells.Count;
            if (usual.Contains(sum))
                return end - start + 1;
        }

        return 1;
    }

    /// <summary>一级指标, 二级指标, 三级指标, …: a header, though it may have a column of the form's own.</summary>
    private static bool NamesColumns(TabLedGroup group, LabelCatalog labels) => group.Cells.Count(c => labels.IndicatorColumn(c.Text) is not null) > 3;

    private static bool IsHeader(TabLedGroup group, LabelCatalog labels) => group.Cells.Count(c => !c.IsBlank) > 1 && group.Cells.All(c => c.IsBlank || labels.IsLabel(c.Text));

    /// <summary>The first piece has the width of the row above, or the last that of the row below, or one between of either: nothing is missing from it.</summary>
    private static bool IsWholeAlone(IReadOnlyList<TabLedGroup> groups, int start, int end, int before, int after)
    {
        for (var i = start; i <= end; i++)
        {
            var count = groups[i].Cells.Count;
            if (groups[i].Tail.Count == 0 && ((count == before && i < end) || (count == after && i > start)))
                return true;
        }

        return false;
    }

    /// <summary>A row begins with its label, or with the empty cell that a label merged over several rows leaves below itself.</summary>
    private static bool BeginsARow(TabLedGroup group, FormSigns signs) =>
        group.Tail.Count == 0 && (group.Cells[0].IsBlank || signs.IsLabel(group.Cells[0].Text)
            || FormSigns.IsHeading(group.Cells[0].Text) || FormSigns.IsTitle(group.Cells[0].Text));

    private static RawRow ToRow(IReadOnlyList<TabLedGroup> groups, int start, int pieces)
    {
        var cells = new List<RawCell>();
        for (var i = start; i < start + pieces; i++)
        {
            if (groups[i].Tail.Count > 0 && cells.Count > 0)
                cells[^1] = new RawCell([.. cells[^1].Texts, .. groups[i].Tail]);
            else if (groups[i].Tail.Count > 0)
                cells.Add(new RawCell(groups[i].Tail));
            cells.AddRange(groups[i].Cells);
        }

        return new RawRow(groups[start].Line, cells);
    }
}
