using System.Text;
using System.Xml;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx.Numbering;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>A paragraph while its runs are read. Drafts are used again and again; their buffer keeps its size.</summary>
internal sealed class ParagraphDraft
{
    private const int HiddenExcerpt = 40;

    private char[] text = new char[256];
    private StringBuilder? hidden;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => text.AsSpan(0, Length);

    /// <summary>The container of the paragraph; a text box inside it inherits the container's place.</summary>
    public BlockContainer Container { get; set; } = null!;

    /// <summary>Numbering made by Word, and what stands between it and the text.</summary>
    public NumberText Number { get; set; }

    public int? OutlineLevel { get; set; }

    /// <summary>The paragraph's block number where it had to be given before its end: its text boxes come behind it.</summary>
    public int? ReservedBlock { get; set; }

    /// <summary>Blocks of the text boxes anchored here.</summary>
    public List<Block>? Anchored { get; set; }

    public bool MarkDeleted { get; set; }

    public List<(string Font, int Code)>? UnknownSymbols { get; set; }

    public List<string>? FieldsWithoutResult { get; set; }

    public string? HiddenText => hidden?.ToString();

    public void Append(ReadOnlySpan<char> characters)
    {
        Grow(characters.Length);
        characters.CopyTo(text.AsSpan(Length));
        Length += characters.Length;
    }

    /// <summary>Copies the current text node straight into the buffer, without a string in between.</summary>
    public void AppendNode(XmlReader xml)
    {
        int read;
        do
        {
            Grow(128);
            read = xml.ReadValueChunk(text, Length, text.Length - Length);
            Length += read;
        }
        while (read > 0);
    }

    public void Truncate(int length) => Length = length;

    public Span<char> From(int start) => text.AsSpan(start, Length - start);

    public void Surround(int start, char before, char after)
    {
        Grow(2);
        text.AsSpan(start, Length - start).CopyTo(text.AsSpan(start + 1));
        text[start] = before;
        text[Length + 1] = after;
        Length += 2;
    }

    public void AppendHidden(ReadOnlySpan<char> characters)
    {
        hidden ??= new StringBuilder();
        var room = HiddenExcerpt - hidden.Length;
        if (room > 0)
            hidden.Append(characters[..Math.Min(room, characters.Length)]);
        if (characters.Length > room && room >= 0 && hidden.Length == HiddenExcerpt)
            hidden.Append('…');
    }

    public void Clear()
    {
        Length = 0;
        hidden = null;
        Container = null!;
        Number = default;
        OutlineLevel = null;
        ReservedBlock = null;
        Anchored = null;
        MarkDeleted = false;
        UnknownSymbols = null;
        FieldsWithoutResult = null;
    }

    private void Grow(int by)
    {
        if (Length + by > DocxLimits.ParagraphCharacters)
            throw DocxErrors.ParagraphCharacters();
        if (Length + by > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + by));
    }
}
