using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>A paragraph of a report and where it stands in the report's outline.</summary>
internal sealed record OutlinedParagraph
{
    public required TextPiece Piece { get; init; }

    /// <summary>The text folded, of the same length as written.</summary>
    public string Text => Piece.Text;

    /// <summary>Level of the number in front; 9 of a heading without number; null of plain text.</summary>
    public int? Level { get; init; }

    /// <summary>Where the text after the number begins.</summary>
    public int NumberEnd { get; init; }

    /// <summary>The heading: the whole paragraph, or the words before its first 。 or ： (数量指标：…); null of plain text.</summary>
    public string? Heading { get; init; }

    /// <summary>Where the body begins, after number and heading; the text's length where there is none.</summary>
    public int BodyStart { get; init; }

    /// <summary>The headings above this paragraph, outermost first, without its own.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    public bool IsHeadingOnly => Heading is not null && BodyStart >= Text.Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The paragraph's place, with offsets in its text.</summary>
    public Location At(int start, int end) => Piece.At(start, end);

    public string Written(int start, int end) => Piece.Written(start, end);

    public Sourced<T> Take<T>(T value, int start, int end) => new(value, Written(start, end), At(start, end));
}
