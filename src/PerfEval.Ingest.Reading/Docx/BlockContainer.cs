using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx.Text;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>Where blocks go while they are read: the body, a note, a text box, or one cell.</summary>
internal sealed class BlockContainer
{
    public List<Block> Blocks { get; } = [];

    /// <summary>The docx part where it is not the body.</summary>
    public string? Part { get; init; }

    /// <summary>
    /// In a cell, the one location that all its paragraphs share: half the memory of a large table would else be locations.
    /// </summary>
    public Location? Cell { get; set; }

    /// <summary>A cell shows its blank lines; elsewhere they only set things apart.</summary>
    public bool KeepsBlank { get; init; }

    /// <summary>A paragraph whose mark is a tracked deletion: it goes on in the next paragraph.</summary>
    public ParagraphDraft? Carried { get; set; }
}
