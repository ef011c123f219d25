using System.Globalization;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>The relations that a text states, written as result = kind(operands) in multiplied-out figures.</summary>
internal static class ToldRelations
{
    public static IReadOnlyList<string> Of(string text) => [.. Given.Project("一、项目实施情况\n" + text).Relations.Select(Told)];

    /// <summary>Those of some kinds.</summary>
    public static IEnumerable<string> Of(string text, params string[] kinds) => Of(text).Where(told => kinds.Any(k => told.Contains(k + "(", StringComparison.Ordinal)));

    private static string Told(Relation relation) =>
        $"{Print(relation.Result)}{(relation.IsComplete ? "=" : ">=")}{relation.Kind}({string.Join(',', relation.Operands.Select(o => Print(o) + (o.Times > 1 ? "x" + o.Times.ToString(CultureInfo.InvariantCulture) : "")))})";

    private static string Print(Operand operand) => operand.Quantity.Value!.Value.Value.ToString("0.######", CultureInfo.InvariantCulture);
}
