using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>A paragraph, or rows of a table.</summary>
/// <param name="Block">Index among the document's blocks.</param>
/// <param name="FirstRow">Of a table.</param>
/// <param name="EndRow">The row after the last; 0 for a paragraph.</param>
internal sealed record Stretch(int Block, int FirstRow, int EndRow);

/// <summary>
/// A document without pages, cut into sheets that are small enough to draw one at a time: some 300 paragraphs or 3,000 cells, long
/// tables cut between rows, where no merged cell goes across if there is such a place near.
/// </summary>
internal sealed class SheetPlan
{
    /// <summary>So much text costs as much to draw as a cell.</summary>
    public const int LettersOfCell = 200;

    private const int MostCost = 3_000;
    private const int ParagraphCost = 10;

    /// <summary>How far a sheet is stretched for a cut that no merged cell crosses.</summary>
    private const int Slack = 1_000;

    private readonly List<IReadOnlyList<Stretch>> sheets = [];
    private readonly List<Stretch> current = [];
    private int cost;

    public SheetPlan(Document document)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Table table)
                Add(table, i);
            else
                Add(new Stretch(i, 0, 0), ParagraphCost + (((Paragraph)document.Blocks[i]).Text.Length / LettersOfCell));
        }

        Close();
    }

    /// <summary>In order; the number of a sheet is its index and 1.</summary>
    public IReadOnlyList<IReadOnlyList<Stretch>> Sheets => sheets;

    /// <summary>The number of the sheet in which a row of a block stands.</summary>
    public int SheetOf(int block, int row)
    {
        var (low, high) = (0, sheets.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var last = sheets[middle][^1];
            if (last.Block < block || (last.Block == block && last.EndRow > 0 && last.EndRow <= row))
                low = middle + 1;
            else
                high = middle;
        }

        return low + 1;
    }

    private void Add(Stretch stretch, int adds)
    {
        if (cost + adds > MostCost)
            Close();
        current.Add(stretch);
        cost += adds;
    }

    private void Add(Table table, int index)
    {
        var rows = RowCosts(table);
        var whole = rows.Sum();
        if (cost + whole <= MostCost || (cost > 0 && whole <= MostCost))
        {
            Add(new Stretch(index, 0, table.RowCount), whole);
            return;
        }

        var open = OpenRows(table);
        var first = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            var isFull = cost > 0 && cost + rows[row] > MostCost && (!open[row] || cost + rows[row] > MostCost + Slack);
            if (isFull)
            {
                if (row > first)
                    current.Add(new(index, first, row));
                Close();
                first = row;
            }

            cost += rows[row];
        }

        if (first < table.RowCount)
            current.Add(new(index, first, table.RowCount));
    }

    private void Close()
    {
        if (current.Count > 0)
            sheets.Add([.. current]);
        current.Clear();
        cost = 0;
    }

    private static int[] RowCosts(Table table)
    {
        var costs = new int[table.RowCount];
        foreach (var cell in table.Cells)
            costs[cell.Row] = Math.Min(costs[cell.Row] + CellCost(cell), 1_000_000);
        return costs;
    }

    private static int CellCost(Cell cell)
    {
        var cost = 1 + (cell.Text.Length / LettersOfCell);
        foreach (var block in cell.Blocks)
        {
            if (block is Table nested)
                cost += Math.Min(nested.Cells.Sum(CellCost), 100_000);
        }

        return cost;
    }

    /// <summary>Rows into which a cell goes on from above.</summary>
    private static bool[] OpenRows(Table table)
    {
        var open = new bool[table.RowCount];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row + 1; row < cell.Row + cell.RowSpan; row++)
                open[row] = true;
        }

        return open;
    }
}
