namespace PerfEval.Ingest.Generator.Model;

/// <summary>Short names for the three levels of an indicator grid.</summary>
internal static class Grid
{
    public static Dimension Level1(string label, decimal? points, params Category[] categories) => new(label, points, categories);

    public static Category Level2(string label, string? id, params Indicator[] indicators) => new(label, id, indicators);

    public static Indicator Level3(string name, Quantity? target, Quantity? actual, Printed weight, Printed score, string? reason = null) =>
        new(name, target, actual) { Weight = weight, Score = score, Reason = reason };

    /// <summary>An indicator whose target is printed in three columns: 指标性质 | 指标值 | 度量单位. The quantity's text is the middle one.</summary>
    public static Indicator Split3(string name, string sign, Quantity target, string unit, Quantity? actual, Printed weight, Printed score, string? reason = null) =>
        Level3(name, target, actual, weight, score, reason) with { Sign = sign, PrintedUnit = unit };

    /// <summary>An indicator of a form or report without points.</summary>
    public static Indicator Level3(string name, Quantity? target, Quantity? actual, string? reason = null) =>
        new(name, target, actual) { Reason = reason };
}
