using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values;

public enum QuantityKind
{
    Number,
    Range,
    Date,
    Qualitative,
    Compound,
}

/// <summary>The comparator as printed; never inferred.</summary>
public enum Comparator
{
    Equal,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
}

/// <summary>达成预期指标 | 基本达成 | 部分达成 | 未达成.</summary>
public enum QualitativeLevel
{
    Achieved,
    Mostly,
    Partly,
    Not,
}

/// <summary>Which way is better where no comparator is printed; inferred by the words of the name (rules.md, "Direction").</summary>
public enum Direction
{
    AtLeast,
    AtMost,
    Equal,
}

/// <summary>
/// What a cell or phrase says, as written and as a number. Shape and meaning of each member are those of
/// <c>quantity</c> in <c>schemas/evaluation.schema.json</c>.
/// </summary>
public sealed record Quantity
{
    /// <summary>As written, line breaks removed; never empty.</summary>
    public required string Text { get; init; }

    public required QuantityKind Kind { get; init; }
    public Comparator? Operator { get; init; }

    /// <summary>The number, or the lower end of a range.</summary>
    public Figure? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public Figure? Upper { get; init; }

    /// <summary>The latest day meant.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>%, ‰, 元 or the measure word.</summary>
    public string? Unit { get; init; }

    public QualitativeLevel? Level { get; init; }
    public Direction? Direction { get; init; }

    /// <summary>Why figures in a qualitative text were not read as numbers, where one was probably meant; a notice, not part of the schema.</summary>
    public string? Doubt { get; init; }

    /// <summary>What was read otherwise than written; a notice, not part of the schema.</summary>
    internal IReadOnlyList<TextCorrection> Corrections { get; init; } = [];

    public IReadOnlyList<QuantityPart> Parts { get; init; } = [];
    public Location? At { get; init; }

    /// <summary>A target that is met where there is nothing at all: 0起, ≤5件. Not one of money, of which nothing was spent then.</summary>
    internal bool AllowsNone => Value is { Value: 0 } || (Kind == QuantityKind.Number && Operator is Comparator.AtMost or Comparator.LessThan && Unit is not (null or "元"));
}

/// <summary>One clause of a compound: 药品网采率≥85%.</summary>
public sealed record QuantityPart(string? Label, Quantity Quantity);
