using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>Makes a <see cref="PdfFont"/> of a font dictionary. Damage costs precision, never the page; only limits throw.</summary>
internal static class FontLoader
{
    /// <summary>What the smallest font takes, in entries of <see cref="PdfBudget.AddFontEntries"/>: its encoding and widths.</summary>
    private const int EntriesOfAny = 50;

    /// <exception cref="PdfException">A limit was reached.</exception>
    public static PdfFont Load(PdfDictionary font, PdfFile file)
    {
        file.Budget.AddFontEntries(EntriesOfAny);
        return Of(font, file);
    }

    public static byte[] NameBytesOf(PdfDictionary font) =>
        font["BaseFont"] is PdfName baseFont ? baseFont.Bytes
        : font.Dictionary("FontDescriptor")?["FontName"] is PdfName fontName ? fontName.Bytes
        : font["Name"] is PdfName name ? name.Bytes
        : [];

    public static string NameOf(PdfDictionary font) => FontNames.Clean(NameBytesOf(font));

    private static PdfFont Of(PdfDictionary font, PdfFile file) => font.Name("Subtype") switch
    {
        "Type0" => CompositeFont.Of(font, file),
        "Type3" when font.Dictionary("CharProcs") is not null => Type3Font.Of(font, file),

        // Damaged files name a CID font where its Type0 parent belongs, or lose the subtype.
        "CIDFontType0" or "CIDFontType2" => CompositeFont.Of(font, file),
        _ when font["DescendantFonts"] is PdfArray => CompositeFont.Of(font, file),
        _ => SimpleFont.Of(font, file),
    };
}
