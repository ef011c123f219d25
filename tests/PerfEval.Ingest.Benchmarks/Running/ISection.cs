using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>One thing that is measured, alone or with all others.</summary>
internal interface ISection
{
    /// <summary>By which it is asked for.</summary>
    string Id { get; }

    string Title { get; }

    /// <summary>What is done to what and against what, and what the others do not do; Markdown.</summary>
    string Explanation { get; }

    Task<SectionResult> MeasureAsync(BenchmarkRun run);
}
