namespace PerfEval.Ingest.Review.Queue;

/// <summary>The findings that an index is made of, column by column, in the order in which they were read.</summary>
internal sealed class FindingColumns
{
    public List<long> Ids { get; } = [];

    /// <summary>In hundredths; see <see cref="RiskWeights"/>.</summary>
    public List<int> Risks { get; } = [];

    public List<UInt128> Fingerprints { get; } = [];

    public List<long> Submissions { get; } = [];

    /// <summary>0 where a finding concerns the file.</summary>
    public List<int> EvaluationNumbers { get; } = [];

    /// <summary>By <see cref="QueueDimension"/>: what its numbers stand for.</summary>
    public Dimension[] Dimensions { get; } = [.. Enum.GetValues<QueueDimension>().Select(_ => new Dimension())];

    /// <summary>By <see cref="QueueDimension"/>, then by row: numbers of values.</summary>
    public int[][] Values { get; set; } = [];

    public required RegionTree Regions { get; init; }

    public int Count => Ids.Count;
}
