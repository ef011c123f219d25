using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>Which evaluation.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EvaluationId(long SubmissionId, int EvaluationNo);
