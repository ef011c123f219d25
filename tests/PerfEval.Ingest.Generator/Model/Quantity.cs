namespace PerfEval.Ingest.Generator.Model;

/// <summary>What a target or an actual says: as it is printed, and what a correct reading of it is.</summary>
internal sealed record Quantity(string Text, string Kind)
{
    public string? Operator { get; init; }
    public decimal? Value { get; init; }
    public decimal? Upper { get; init; }
    public string? Unit { get; init; }
    public string? Date { get; init; }
    public string? Level { get; init; }
}

/// <summary>Short names for the quantities of a case: the printed text first, then its meaning.</summary>
internal static class Say
{
    public const string Achieved = "达成预期指标";

    public static Quantity AtLeast(string text, decimal value, string? unit) => Number(text, value, unit) with { Operator = ">=" };

    public static Quantity AtMost(string text, decimal value, string? unit) => Number(text, value, unit) with { Operator = "<=" };

    public static Quantity Exactly(string text, decimal value, string? unit) => Number(text, value, unit) with { Operator = "=" };

    public static Quantity About(string text, decimal value, string? unit) => Number(text, value, unit) with { Operator = "~" };

    public static Quantity Number(string text, decimal value, string? unit) => new(text, "number") { Value = value, Unit = unit };

    public static Quantity Range(string text, decimal from, decimal to, string? unit) =>
        new(text, "range") { Value = from, Upper = to, Unit = unit };

    /// <summary>A deadline: 2023年9月底前.</summary>
    public static Quantity Before(string text, string date) => On(text, date) with { Operator = "<=" };

    public static Quantity On(string text, string date) => new(text, "date") { Date = date };

    public static Quantity Words(string text, string? level = null) => new(text, "qualitative") { Level = level };

    /// <summary>达成预期指标.</summary>
    public static Quantity Done { get; } = Words(Achieved, "achieved");
}
