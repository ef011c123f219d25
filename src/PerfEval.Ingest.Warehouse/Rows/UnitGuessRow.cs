namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>The unit of an evaluation, before the loader knows its id.</summary>
internal sealed class UnitGuessRow
{
    public int EvaluationNo { get; set; }

    public string UnitKey { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsMapped { get; set; }

    /// <summary>Regions from the top down, joined by /; null where nothing tells.</summary>
    public string? RegionKey { get; set; }

    /// <summary>Their levels in the same order: city/county.</summary>
    public string? RegionLevels { get; set; }
}
