using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Arithmetic;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Recomputed;

/// <summary>What a relation's operands give.</summary>
internal static class RelationResult
{
    public static Interval Of(Relation relation) => relation.Kind switch
    {
        RelationKind.Share or RelationKind.ExecutionRate or RelationKind.Growth =>
            RatioMismatch.Recomputed(relation.Operands[0], relation.Operands[1], relation.Kind == RelationKind.Growth) ?? relation.Result.Range(),
        RelationKind.Difference => relation.Operands[0].Range() - relation.Operands[1].Range(),
        RelationKind.Product => relation.Operands[0].Range() * relation.Operands[1].Range(),
        _ => RelationFigures.Sum(relation.Operands),
    };

    public static string Shown(Relation relation) => relation.Kind switch
    {
        RelationKind.Share or RelationKind.ExecutionRate or RelationKind.Growth =>
            RatioMismatch.Expected(relation.Operands[0], relation.Operands[1], relation.Kind == RelationKind.Growth),
        RelationKind.Difference => relation.Result.In(relation.Operands[0].Value() - relation.Operands[1].Value()),
        RelationKind.Product => relation.Result.In(relation.Operands[0].Value() * relation.Operands[1].Value()),
        _ => relation.Result.In(relation.Operands.Sum(o => o.Value())),
    };

    public static string Arithmetic(Relation relation)
    {
        var operands = relation.Operands.Select(o => o.Show());
        return relation.Kind switch
        {
            RelationKind.Share or RelationKind.ExecutionRate => string.Join(" ÷ ", operands),
            RelationKind.Growth => $"{relation.Operands[1].Show()} → {relation.Operands[0].Show()}",
            RelationKind.Difference => string.Join(" − ", operands),
            RelationKind.Product => string.Join(" × ", operands),
            _ => (relation.IsComplete ? "" : "其中 ") + string.Join(" + ", operands),
        };
    }
}
