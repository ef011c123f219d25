using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Values;

/// <summary>Reads a target or an actual: number, range, date, qualitative statement or compound.</summary>
public static class QuantityParser
{
    /// <summary>The quantity, or null for a blank cell or a placeholder (—, /, 无, 空). Never fails: what has no number is qualitative.</summary>
    public static Quantity? Parse(string text, QuantityContext context, Location? at) => null;
}
