namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>How submissions.state spells what became of a file.</summary>
internal static class SubmissionState
{
    public const string Loaded = "loaded";
    public const string Refused = "refused";
}
