using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>A cell as it stands in one row of a table: at which grid column, how wide, and whether it is merged down from above.</summary>
internal sealed record Slot(Cell Cell, int Column, int Span, bool IsContinued)
{
    private CellNature? nature;

    public string Text => Cell.Text;

    /// <summary>What the cell holds, told once: every column of a header asks.</summary>
    public CellNature Nature => nature ??= CellNatures.Of(Text);

    public bool IsBlank => Cell.IsBlank;
    public int End => Column + Span;

    public Sourced<string> Source => new(TextNormalizer.WithoutLineBreaks(Text), Text, Cell.At);
}

/// <summary>One row of a form's table: its slots from left to right.</summary>
internal sealed class GridRow
{
    private GridRow(Table table, int index, IReadOnlyList<Slot> slots)
    {
        Table = table;
        Index = index;
        Slots = slots;
        Own = slots.All(IsOwn) ? slots : [.. slots.Where(IsOwn)];
    }

    public Table Table { get; }
    public int Index { get; }
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Slots that begin in this row and hold text.</summary>
    public IEnumerable<Slot> Own { get; }

    /// <summary><see cref="Own"/> where a converter wrote a merged cell once for each of its columns.</summary>
    public IEnumerable<Slot> WithoutRepeats
    {
        get
        {
            var own = Own.ToArray();
            return own.Where((s, i) => i == 0 || s.Column > own[i - 1].End || s.Text != own[i - 1].Text);
        }
    }

    public bool HasRepeats => WithoutRepeats.Count() < Own.Count();

    public bool IsBlank => !Own.Any();

    public static GridRow Of(Table table, int row)
    {
        var slots = new List<Slot>();
        for (var column = 0; column < table.ColumnCount;)
        {
            var cell = table[row, column];
            if (cell is null)
            {
                column++;
                continue;
            }

            slots.Add(new(cell, column, cell.Column + cell.ColumnSpan - column, cell.Row < row));
            column = cell.Column + cell.ColumnSpan;
        }

        return new(table, row, [.. slots]);
    }

    private static bool IsOwn(Slot slot) => !slot.IsContinued && !slot.IsBlank;

    public override string ToString() => string.Join(" | ", Slots.Select(s => s.IsContinued ? "^" : s.Text));
}
