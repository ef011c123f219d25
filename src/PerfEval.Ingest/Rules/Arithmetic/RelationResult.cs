using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Arithmetic;

/// <summary>What a relation's operands give, by what <see cref="RelationKind"/> says of each kind.</summary>
internal static class RelationResult
{
    /// <summary>All that the printed figures leave possible, a share in per cent, of a growth its size; null where the divisor can be zero.</summary>
    public static Interval? Of(Relation relation)
    {
        var (first, last) = (relation.Operands[0], relation.Operands[^1]);
        return relation.Kind switch
        {
            RelationKind.Share or RelationKind.ExecutionRate => InPercent(first.Range(), last.Range()),
            RelationKind.Growth => InPercent(first.Value() >= last.Value() ? first.Range() - last.Range() : last.Range() - first.Range(), last.Range()),
            RelationKind.Increase => InPercent(last.Range(), first.Range() - last.Range()),
            RelationKind.Decrease => InPercent(last.Range(), first.Range() + last.Range()),
            RelationKind.Difference => RelationFigures.Sum(AllButTheLast(relation)) - last.Range(),

            // A standard for each is what is printed, in 万元 too.
            RelationKind.Product => first.Range() * last.Quantity.Value!.Value.Exact,
            _ => RelationFigures.Sum(relation.Operands),
        };
    }

    /// <summary>By the printed figures themselves, as the stated result is printed. Not for a divisor of zero.</summary>
    public static string Shown(Relation relation)
    {
        var (first, last) = (relation.Operands[0], relation.Operands[^1]);
        return relation.Kind switch
        {
            RelationKind.Share or RelationKind.ExecutionRate => Percentage(first.Value() / last.Value()),
            RelationKind.Growth => Percentage(Math.Abs(first.Value() - last.Value()) / last.Value()),
            RelationKind.Increase => Percentage(last.Value() / (first.Value() - last.Value())),
            RelationKind.Decrease => Percentage(last.Value() / (first.Value() + last.Value())),
            RelationKind.Difference => relation.Result.In(AllButTheLast(relation).Sum(o => o.Value()) - last.Value()),
            RelationKind.Product => relation.Result.In(first.Value() * last.Value()),
            _ => relation.Result.In(relation.Operands.Sum(o => o.Value())),
        };
    }

    /// <summary>到位资金 612万元 − 支出 608.75万元.</summary>
    public static string Arithmetic(Relation relation)
    {
        var operands = relation.Operands.Select(o => o.Show());
        return relation.Kind switch
        {
            RelationKind.Share or RelationKind.ExecutionRate => string.Join(" ÷ ", operands),
            RelationKind.Growth => $"{relation.Operands[1].Show()} → {relation.Operands[0].Show()}",
            RelationKind.Increase => $"{relation.Operands[1].Show()} ÷ ({relation.Operands[0].Show()} − {relation.Operands[1].Show()})",
            RelationKind.Decrease => $"{relation.Operands[1].Show()} ÷ ({relation.Operands[0].Show()} + {relation.Operands[1].Show()})",
            RelationKind.Difference => string.Join(" + ", operands.SkipLast(1)) + " − " + operands.Last(),
            RelationKind.Product => string.Join(" × ", operands),
            _ => (relation.IsComplete ? "" : "其中 ") + string.Join(" + ", operands),
        };
    }

    private static IEnumerable<Operand> AllButTheLast(Relation relation) => relation.Operands.SkipLast(1);

    private static Interval? InPercent(Interval top, Interval divisor) => top.DividedBy(divisor) is { } share ? share * 100m : null;

    private static string Percentage(decimal share) => FigureText.Of(share * 100m) + "%";
}
