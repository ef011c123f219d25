using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>One operand: what it is (Chinese), its text as written, and where it stands in which file.</summary>
internal sealed record AcrossEvidence(string Role, string Text, ComparedEvaluation Of, Location At);

/// <summary>What comparing files gave: about one evaluation, by the side of another one's figures or words.</summary>
internal sealed record AcrossFinding
{
    public required string Rule { get; init; }

    /// <summary>The evaluation it is raised for.</summary>
    public required ComparedEvaluation About { get; init; }

    public string? Stated { get; init; }

    public string? Expected { get; init; }

    /// <summary>One Chinese sentence with the figures.</summary>
    public required string Message { get; init; }

    /// <summary>Never empty; the first is what the finding points at, in the file of <see cref="About"/>.</summary>
    public required IReadOnlyList<AcrossEvidence> Evidence { get; init; }

    /// <summary>What makes it the same finding next time, beside rule, unit, project and year: names and texts as written, no places.</summary>
    public required IReadOnlyList<string?> Identity { get; init; }
}
