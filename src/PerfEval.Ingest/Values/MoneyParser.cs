namespace PerfEval.Ingest.Values;

/// <summary>Reads an amount of money.</summary>
public static class MoneyParser
{
    /// <param name="text">As written: 300, 138050.24, 36,620万元, 3359.62万.</param>
    /// <param name="unit">The unit of the block or column (元, 万元, 亿元), used where the text prints none.</param>
    public static Parsed<Money> Parse(string text, string? unit) => Parsed<Money>.Placeholder;
}
