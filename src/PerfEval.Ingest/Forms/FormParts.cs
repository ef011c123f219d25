using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms;

/// <summary>产出指标(50分): the 一级指标 as written without its points, and the points.</summary>
public sealed record DimensionPoints(string Name, Sourced<Points> Points);

/// <summary>A row of the goals block.</summary>
public sealed record Goal(Sourced<string>? Expected, Sourced<string>? Actual)
{
    /// <summary>The headings above the two texts, as written; null where the form prints none.</summary>
    public string? ExpectedLabel { get; init; }

    public string? ActualLabel { get; init; }
}

/// <summary>A row of 资金管理情况 in a transfer form.</summary>
public sealed record ManagementAspect(Sourced<string> Aspect, Sourced<string>? Statement, Sourced<string>? Problem);
