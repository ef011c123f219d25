namespace PerfEval.Ingest.Forms.Rows;

/// <summary>What a text that lost empty cells and spans leaves open about a row of the indicator grid.</summary>
[Flags]
public enum RowDoubt
{
    None = 0,

    /// <summary>Which cell stood in which column.</summary>
    Columns = 1,

    /// <summary>Whether its 分值 and 得分 are what was read as them.</summary>
    Points = 2,

    /// <summary>Whether it ends where it was cut: then its neighbours are open too.</summary>
    Bounds = 4,
}
