using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>Which cells of a row stand in which column of the header.</summary>
/// <param name="Header">The columns.</param>
/// <param name="ByColumn">For each header column the slots placed in it, left to right; empty where none is.</param>
/// <param name="Unplaced">Slots with text that fit no column: kept, and named in a notice.</param>
/// <param name="Shift">By how many columns the last cell stands off its grid position.</param>
/// <param name="IsAmbiguous">A second reading fits as well.</param>
/// <param name="IsByArithmetic">The reading was chosen because its figures agree (B/A = rate, score ≤ weight).</param>
internal sealed record RowAlignment(
    Header Header,
    IReadOnlyList<IReadOnlyList<Slot>> ByColumn,
    IReadOnlyList<Slot> Unplaced,
    int Shift,
    bool IsAmbiguous,
    bool IsByArithmetic)
{
    /// <summary>The cells' places alone did not tell their columns: what they hold did.</summary>
    public bool IsByContent { get; init; }

    /// <summary>A second reading that fits as well has another 分值 or 得分.</summary>
    public bool ArePointsOpen { get; init; }

    public IReadOnlyList<Slot> Slots(ColumnRole role)
    {
        var index = Header.Index(role);
        return index < 0 ? [] : ByColumn[index];
    }

    /// <summary>The cell under a column, or null where the column is absent or its cell blank.</summary>
    public Sourced<string>? Cell(ColumnRole role)
    {
        var slots = Slots(role);
        if (slots.Count == 0)
            return null;
        if (slots.Count == 1)
            return slots[0].IsBlank ? null : slots[0].Source;
        var text = string.Join(' ', slots.Select(s => s.Text.Trim()));
        return new(TextNormalizer.WithoutLineBreaks(text), text, slots[0].Cell.At);
    }
}
