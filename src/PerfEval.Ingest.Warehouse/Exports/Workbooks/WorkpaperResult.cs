namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>Where the summary finds a workpaper's figures, and what they are before anything is reviewed.</summary>
internal sealed record WorkpaperResult(string Sheet, StoredEvaluation Evaluation)
{
    /// <summary>Rows of the indicators, from 1; null where there are none.</summary>
    public (int First, int Last)? Indicators { get; init; }

    /// <summary>Row of an indicator by its number.</summary>
    public IReadOnlyDictionary<int, int> RowOf { get; init; } = new Dictionary<int, int>();

    /// <summary>Row of the total funds; null where there are none.</summary>
    public int? TotalFunds { get; init; }

    public int SumRow { get; init; }

    public int StatedRow { get; init; }

    /// <summary>The scores added up; null where there are none.</summary>
    public decimal? Sum { get; init; }

    /// <summary>执行率 as recomputed, 1 for 100%.</summary>
    public decimal? Rate { get; init; }

    /// <summary>Indicators whose target and actual compare, and those of them that are reached.</summary>
    public int Measurable { get; init; }

    public int Reached { get; init; }
}
