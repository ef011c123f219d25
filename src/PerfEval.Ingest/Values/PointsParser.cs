namespace PerfEval.Ingest.Values;

/// <summary>Reads a weight or a score: 10, 7.50, 9分.</summary>
public static class PointsParser
{
    public static Parsed<Points> Parse(string text) => Parsed<Points>.Placeholder;
}
