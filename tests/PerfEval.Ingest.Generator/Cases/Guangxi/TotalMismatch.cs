using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Cases.Guangxi;

internal static class TotalMismatch
{
    public static CorpusCase Case { get; } = new(
        "guangxi", "total-mismatch",
        "The total is one point above its parts; the execution score is a full point below the rate's.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE202", "total"), new("PE401")],
        Parts = [Clean.Sheet(2023, "97.64", "一等", "8.6")],
    };
}
