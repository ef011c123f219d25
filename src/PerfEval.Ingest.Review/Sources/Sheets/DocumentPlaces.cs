using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>What a location points at.</summary>
/// <param name="Block">Index among the document's own blocks of the one that it stands in.</param>
/// <param name="Row">Row of that block, where it is a table.</param>
/// <param name="Target">A <see cref="Cell"/>, <see cref="Paragraph"/> or <see cref="Table"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Found(int Block, int Row, object Target);

/// <summary>From locations, as findings keep them, to what stands there in a document that was read again.</summary>
internal sealed class DocumentPlaces
{
    private readonly Document document;
    private readonly Dictionary<(int Block, int? Table), Found> byBlock = [];
    private readonly Dictionary<int, Found> byTable = [];
    private readonly Dictionary<int, Found> byLine = [];

    public DocumentPlaces(Document document)
    {
        this.document = document;
        for (var i = 0; i < document.Blocks.Count; i++)
            Add(document.Blocks[i], i, 0);
    }

    /// <summary>Null where the document has no such place.</summary>
    public Found? Find(Location at)
    {
        if (TableOf(at) is { Target: Table table } holder)
        {
            if (at.Row is not { } row || at.Column is not { } column)
                return holder with { Row = at.Row is { } only && IsTop(holder) && only < table.RowCount ? only : holder.Row };
            if (row < 0 || column < 0 || row >= table.RowCount || column >= table.ColumnCount || table[row, column] is not { } cell)
                return null;
            return holder with { Row = IsTop(holder) ? cell.Row : holder.Row, Target = cell };
        }

        if (at.Block is { } block && byBlock.TryGetValue((block, null), out var paragraph))
            return paragraph;
        return at is { Block: null, Line: { } line } && byLine.TryGetValue(line, out var atLine) ? atLine : null;
    }

    private bool IsTop(Found holder) => ReferenceEquals(document.Blocks[holder.Block], holder.Target);

    private Found? TableOf(Location at)
    {
        if (at.Block is { } block && byBlock.TryGetValue((block, at.Table), out var both) && both.Target is Table)
            return both;
        return at.Table is { } number && byTable.TryGetValue(number, out var numbered) ? numbered : null;
    }

    private void Add(Block block, int index, int row)
    {
        var found = new Found(index, row, block);
        if (block is Paragraph)
        {
            if (block.At.Row is null && block.At.Block is { } number)
                byBlock.TryAdd((number, null), found);
            if (block.At.Line is { } line)
                byLine.TryAdd(line, found);
        }
        else if (block is Table table)
        {
            if (table.At.Block is { } number)
            {
                byBlock.TryAdd((number, table.At.Table), found);
                byBlock.TryAdd((number, null), found);
            }

            if (table.At.Table is { } count)
                byTable.TryAdd(count, found);
            var isTop = ReferenceEquals(document.Blocks[index], table);
            foreach (var cell in table.Cells)
            {
                var at = isTop ? cell.Row : row;
                foreach (var inner in cell.Blocks)
                {
                    if (inner is Table)
                        Add(inner, index, at);
                    else if (inner.At.Line is { } line)
                        byLine.TryAdd(line, new(index, at, cell));
                }
            }
        }
    }
}
