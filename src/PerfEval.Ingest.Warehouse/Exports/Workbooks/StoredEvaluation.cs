using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>An evaluation with all that its workpaper shows.</summary>
internal sealed record StoredEvaluation(EvaluationRow Row, SubmissionRow File)
{
    /// <summary>The unit's normalised name, or as written.</summary>
    public string? Unit { get; init; }

    public string? Region { get; init; }

    /// <summary>Name of the layout; its id where it has none.</summary>
    public string? Layout { get; init; }

    public string? Profile { get; init; }

    /// <summary>Versions that read the file.</summary>
    public string? Reader { get; init; }

    public IReadOnlyList<FundRow> Funds { get; init; } = [];

    public IReadOnlyList<IndicatorRow> Indicators { get; init; } = [];

    public IReadOnlyList<RecomputationRow> Recomputations { get; init; } = [];

    public IReadOnlyList<StoredFinding> Findings { get; init; } = [];

    /// <summary>Direction of the canonical indicators that occur: at-least, at-most, equal.</summary>
    public IReadOnlyDictionary<string, string> Directions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What people call it: the project, else the unit, else the title, else the file.</summary>
    public string Name => Row.ProjectName ?? Unit ?? Row.Title ?? Path.GetFileNameWithoutExtension(File.Path.Split('!')[^1]);
}

/// <summary>A finding with what an auditor decided last, if anything.</summary>
internal sealed record StoredFinding(FindingRow Row, DispositionRow? Disposition)
{
    public string? Reader { get; init; }
}
