using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>
/// What an embedded font program tells of text: which glyph a code shows, what that glyph means, how wide it is. Never throws on damage.
/// Glyphs are named by index (gid); 0 is .notdef.
/// </summary>
internal abstract class FontProgram
{
    /// <summary>The largest font program that is read: real ones with all of GB 18030 have some 50 MB.</summary>
    private const int MaxBytes = 96 * 1024 * 1024;

    /// <summary>Entries of the tables kept, for <see cref="PdfBudget.AddFontEntries"/>.</summary>
    public abstract int EntryCount { get; }

    /// <summary>The glyph that the program's own encoding gives a single-byte code; 0 where there is none.</summary>
    public abstract int GlyphOfCode(int code);

    /// <summary>The glyph of that name; 0 where there is none.</summary>
    public abstract int GlyphOfName(string name);

    /// <summary>The glyph that a CID shows where the file has no CIDToGIDMap.</summary>
    public virtual int GlyphOfCid(int cid) => cid;

    /// <summary>The name that the program's own encoding gives a single-byte code.</summary>
    public abstract string? NameOfCode(int code);

    /// <summary>The glyph's Unicode by the program's cmap or glyph names.</summary>
    public abstract string? TextOfGlyph(int glyph);

    /// <summary>The glyph's advance in thousandths of an em.</summary>
    public abstract float? WidthOfGlyph(int glyph);

    /// <summary>The ordering of a CID-keyed program (Adobe collection): GB1, Japan1 …</summary>
    public virtual string? Ordering => null;

    /// <summary>By what the bytes are, not by what the file calls them. Null where they are no font.</summary>
    /// <exception cref="PdfException">A limit of the file was reached.</exception>
    public static FontProgram? Load(PdfStream? stream, PdfFile file)
    {
        if (stream is null)
            return null;
        using var data = file.Decode(stream);
        var bytes = new FontBytes(data.Span[..Math.Min(data.Span.Length, MaxBytes)]);
        var program = Parse(bytes);
        if (program is not null)
            file.Budget.AddFontEntries(program.EntryCount);
        return program;
    }

    private static FontProgram? Parse(FontBytes bytes) =>
        bytes.U32(0) switch
        {
            0x00010000 or 0x74727565 or 0x4F54544F or 0x74746366 => TrueTypeProgram.Parse(bytes),
            _ when bytes.U8(0) is '%' or 0x80 => Type1Program.Parse(bytes.Span),
            _ when bytes.U8(0) == 1 && bytes.U8(3) is >= 1 and <= 4 => CffProgram.Parse(bytes),
            _ => null,
        };
}
