using PerfEval.Ingest.Forms.Indicators;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>What the blocks of one form share while it is read.</summary>
internal sealed class FormState(FormReading form)
{
    public FormReading Form { get; } = form;

    /// <summary>The header row of the goals or management block, for matching columns below it.</summary>
    public IReadOnlyList<Slot> BlockHeader { get; set; } = [];

    /// <summary>The header of the block holds its merged cells once for each column: so do the rows below.</summary>
    public bool RepeatsMergedCells { get; set; }

    /// <summary>The row above was the header of the indicator grid: the next one can be its second line.</summary>
    public bool IsBelowHeader { get; set; }

    /// <summary>All rows of the form, and which of them is being read: what a column holds is told by the rows below.</summary>
    public IReadOnlyList<GridRow> Rows { get; set; } = [];

    public int RowIndex { get; set; }

    /// <summary>The first row whose labels make it a header of the indicator grid, wherever it stands; null where there is none.</summary>
    public GridRow? HeaderByLabels { get; init; }

    /// <summary>The header of the indicator grid that content alone tells; null where labels tell it.</summary>
    public GridRow? HeaderByContent { get; set; }

    /// <summary>A header of the indicator grid was opened, and no row below it has been read.</summary>
    public bool IsHeaderNew { get; set; }

    /// <summary>Another list has begun below the indicators, without a title of its own.</summary>
    public bool HasLeftGrid { get; set; }

    /// <summary>Every blank of the table was taken for the end of a cell, so that cells may be pieces of one.</summary>
    public bool IsCutAtBlanks { get; set; }

    /// <summary>The last row of the indicator grid names an indicator.</summary>
    public bool EndsWithIndicator { get; set; }

    /// <summary>The row that was read as the total because its figures are those of all rows above; no label says so.</summary>
    public GridRow? TotalBySums { get; set; }

    /// <summary>How many indicators were added up so far, and their points.</summary>
    public (int Count, decimal Points) Summed { get; set; }

    /// <summary>By how many columns the rows of the sheet are shifted at present.</summary>
    public int Shift { get; set; }

    public LevelTracker Levels { get; } = new();

    /// <summary>The amounts that stand side by side, each with its own label; empty where the funds block is a grid.</summary>
    public IReadOnlyList<ColumnRole> PairedAmounts { get; set; } = [];

    /// <summary>The last row that the funds block took: what goes on below it may be one more.</summary>
    public GridRow? LastOfFunds { get; set; }

    /// <summary>Which of how many amounts in a row of declared funds is that of the year; null where none were declared.</summary>
    public (int Index, int Count)? DeclaredAmount { get; set; }

    /// <summary>Which of how many goals side by side is that of the year; null where a declaration tells only one, or results beside it.</summary>
    public (int Index, int Count)? DeclaredGoal { get; set; }

    /// <summary>The unit that the funds block's label prints in a line above its header.</summary>
    public string? FundsUnit { get; set; }
}
