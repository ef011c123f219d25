using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>An indicator of the catalogue under schemas/indicators: what many names of many units mean.</summary>
public sealed record CanonicalIndicator
{
    /// <summary>Never changed, never given to another indicator.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>medical-insurance, education …: the file it stands in.</summary>
    public required string Field { get; init; }

    /// <summary>Shared by indicators that only separating words tell apart.</summary>
    public required string Family { get; init; }

    public required IndicatorCategory Category { get; init; }

    /// <summary>Null where the value is words.</summary>
    public string? Unit { get; init; }

    /// <summary>Null where more is neither better nor worse.</summary>
    public Direction? Direction { get; init; }

    public decimal? Minimum { get; init; }
    public decimal? Maximum { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>For each entry a name has to hold one of its words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Separates { get; init; } = [];

    /// <summary>Whoever it is said of, it is the same indicator: 学生满意度, 企业满意度.</summary>
    public bool OfAnyone { get; init; }

    /// <summary>A name that ends so means this indicator where the catalogue has no narrower one: 桥梁工程验收合格率.</summary>
    public IReadOnlyList<string> Absorbs { get; init; } = [];
}
