using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

/// <summary>What a narrative says that figures have to do with each other.</summary>
internal enum RelationKind
{
    /// <summary>The result is a percentage: the first operand in per cent of the second.</summary>
    Share,

    /// <summary>As <see cref="Share"/>, of spending in a budget.</summary>
    ExecutionRate,

    /// <summary>The result is a percentage: by how much the first operand is above or below the second, in per cent of the second.</summary>
    Growth,

    /// <summary>The result is a percentage: the second operand, by which the first has grown, in per cent of what that was before.</summary>
    Increase,

    /// <summary>As <see cref="Increase"/>, where the first operand has become less by the second.</summary>
    Decrease,

    /// <summary>The result is the sum of the operands, or at least that where the list is not complete.</summary>
    Sum,

    /// <summary>The result is what lies between the first operand and the second, or what is left of all operands without the last.</summary>
    Difference,

    /// <summary>The result is a number of people or things times a standard for each.</summary>
    Product,

    /// <summary>The result is how many there are; the operands are how many are told.</summary>
    Count,
}

/// <summary>A figure of a relation.</summary>
/// <param name="Label">The words that name it.</param>
/// <param name="Quantity">As stated, with its place.</param>
/// <param name="Times">How often it counts: 2 in 市、县各补助26.8万元.</param>
internal sealed record Operand(string Label, Quantity Quantity, int Times = 1);

/// <summary>
/// An arithmetic relation that a narrative states in words. Whether the figures agree is for the rules to say; none is asserted
/// because its numbers happen to fit.
/// </summary>
/// <param name="Kind">What the result is of the operands.</param>
/// <param name="Result">The figure that the others give.</param>
/// <param name="Operands">In the order that <see cref="RelationKind"/> names; at least one.</param>
internal sealed record Relation(RelationKind Kind, Operand Result, IReadOnlyList<Operand> Operands)
{
    /// <summary>A sum whose operands are all of it (分别, 共, 合计); those of a 其中 may be less, never more.</summary>
    public bool IsComplete { get; init; } = true;
}
