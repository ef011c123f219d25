namespace PerfEval.Ingest.Documents;

/// <summary>A value, the text it was read from as written, and where that text stands. No value without a location.</summary>
public sealed record Sourced<T>(T Value, string Text, Location At)
{
    public Sourced<TOther> With<TOther>(TOther value) => new(value, Text, At);
}
