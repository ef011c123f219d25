namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>One of the figures that the README shows.</summary>
/// <param name="Name">One of <see cref="HeadlineNames"/>.</param>
/// <param name="Ours">The figure.</param>
/// <param name="Beside">What it is to be compared with, in names and numbers that need no translation.</param>
internal sealed record Headline(string Name, string Ours, string Beside);

/// <summary>What a section measured.</summary>
internal sealed record SectionResult(IReadOnlyList<FigureTable> Tables)
{
    public IReadOnlyList<Headline> Headlines { get; init; } = [];

    /// <summary>Sentences below the tables: what was made for it, what could not be measured.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
