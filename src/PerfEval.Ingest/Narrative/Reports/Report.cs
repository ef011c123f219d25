using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>One report of a file: its title, if it has one, and its text with the headings told.</summary>
internal sealed record Report(ReportTitle? Title, IReadOnlyList<OutlinedParagraph> Paragraphs)
{
    /// <summary>Where the report begins: its title, else its first paragraph with text.</summary>
    public Sourced<string> Opening => Title?.Title ?? Paragraphs.First(p => !p.IsBlank).Piece.AsPassage();

    /// <summary>The paragraphs with text of their own.</summary>
    public IEnumerable<OutlinedParagraph> Body => Paragraphs.Where(p => !p.IsBlank && !p.IsHeadingOnly);
}
