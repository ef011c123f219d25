using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>A number in a text with the comparator and the unit that belong to it; offsets are those of the text.</summary>
/// <param name="Start">Where it begins, comparator included.</param>
/// <param name="NumberStart">Where the digits begin.</param>
/// <param name="End">Behind unit and comparator (以上).</param>
internal sealed record ScannedFigure(int Start, int NumberStart, int End, Figure Value, Figure? Upper, Comparator? Operator, string? Unit)
{
    public bool IsMoney => Unit == "元" && Upper is null;

    public bool IsPercent => Unit == "%" && Upper is null;

    public bool HasUnit(string? unit) => string.Equals(Unit, unit, StringComparison.Ordinal);

    public Quantity ToQuantity(string text, Location at) => new()
    {
        Text = text,
        Kind = Upper is null ? QuantityKind.Number : QuantityKind.Range,
        Operator = Operator,
        Value = Value,
        Upper = Upper,
        Unit = Unit,
        At = at,
    };
}
