using PerfEval.Pdf.Fonts.CMaps;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>The ToUnicode entry of a font, if it has one that can be read.</summary>
internal sealed class ToUnicode
{
    private readonly ToUnicodeMap? map;

    private ToUnicode(ToUnicodeMap? map, bool isIdentity)
    {
        this.map = map;
        IsIdentity = isIdentity;
    }

    /// <summary>/ToUnicode /Identity-H: the file says that codes are Unicode. Believed last.</summary>
    public bool IsIdentity { get; }

    public static ToUnicode Of(PdfDictionary font, PdfFile file)
    {
        switch (font["ToUnicode"])
        {
            case PdfStream stream:
                using (var data = file.Decode(stream))
                    return new ToUnicode(ToUnicodeMap.Parse(data.Span, file.Budget), false);
            case PdfName name:
                return new ToUnicode(null, name.Value.StartsWith("Identity", StringComparison.Ordinal));
            default:
                return new ToUnicode(null, false);
        }
    }

    /// <summary>Checked and folded; null where the map says nothing of the code.</summary>
    public string? Lookup(int code) => GlyphText.Accept(map?.Lookup(code));
}
