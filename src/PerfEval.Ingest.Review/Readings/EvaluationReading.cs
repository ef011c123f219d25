using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>An evaluation as it was read, and as recomputing sees it: the right side of a finding, and the page of an evaluation.</summary>
internal sealed record EvaluationReading(SubmissionRow File, EvaluationRow Row)
{
    public string? Unit { get; init; }

    /// <summary>Names from the top down.</summary>
    public string? Region { get; init; }

    public string? Layout { get; init; }

    public string? Profile { get; init; }

    /// <summary>There are more funds than <see cref="EvaluationReader.MostRows"/>, which are in <see cref="Funds"/>.</summary>
    public bool HasMoreFunds { get; init; }

    public bool HasMoreIndicators { get; init; }

    public bool HasMoreRecomputations { get; init; }

    /// <summary>项目名称, 实施单位 and so on.</summary>
    public IReadOnlyList<ReadValue> Header { get; init; } = [];

    public IReadOnlyList<FundReading> Funds { get; init; } = [];

    public IReadOnlyList<IndicatorReading> Indicators { get; init; } = [];

    /// <summary>总分值, 自评总分.</summary>
    public IReadOnlyList<ReadValue> Totals { get; init; } = [];

    public IReadOnlyList<RecomputationRow> Recomputations { get; init; } = [];

    /// <summary>Doubts about our own reading of the file; at most <see cref="EvaluationReader.MostNotices"/>.</summary>
    public IReadOnlyList<NoticeRow> Notices { get; init; } = [];

    public int NoticeCount { get; init; }
}

/// <summary>A row of the funds block.</summary>
internal sealed record FundReading(FundRow Row, IReadOnlyDictionary<string, ReadValue> Values);

/// <summary>An indicator with its values by field of the schema: name, target, actual, weight, score.</summary>
internal sealed record IndicatorReading(IndicatorRow Row, string? CanonicalName, IReadOnlyDictionary<string, ReadValue> Values);
