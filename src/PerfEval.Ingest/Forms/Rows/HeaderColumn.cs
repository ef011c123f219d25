using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>A column of a block, as its header row states it: what it holds and which grid columns it covers.</summary>
internal sealed record HeaderColumn(ColumnRole Role, string Label, int Start, int Span)
{
    /// <summary>The header's cell; null for a column that no cell names.</summary>
    public Location? At { get; init; }

    /// <summary>The label is known to no list, or stands a second time: the column is kept as raw text.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The label is unknown, and what the cells below hold settled the role.</summary>
    public bool IsByContent { get; init; }

    public int End => Start + Span;

    public int Overlap(Slot slot) => Math.Min(End, slot.End) - Math.Max(Start, slot.Column);
}

/// <summary>The columns of one block, left to right.</summary>
internal sealed class Header(IReadOnlyList<HeaderColumn> columns)
{
    public IReadOnlyList<HeaderColumn> Columns { get; } = columns;

    public int Index(ColumnRole role)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Role == role)
                return i;
        }

        return -1;
    }

    public bool Has(ColumnRole role) => Index(role) >= 0;

    /// <summary>The column that a slot stands under by its grid position: the one it overlaps most, else the nearest.</summary>
    public int Under(Slot slot)
    {
        var best = 0;
        var bestOverlap = int.MinValue;
        for (var i = 0; i < Columns.Count; i++)
        {
            var overlap = Columns[i].Overlap(slot);
            if (overlap > bestOverlap)
                (best, bestOverlap) = (i, overlap);
        }

        return best;
    }
}
