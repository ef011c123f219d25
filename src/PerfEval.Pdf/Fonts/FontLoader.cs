using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>Makes a <see cref="PdfFont"/> of a font dictionary. Damage costs precision, never the page; only limits throw.</summary>
internal static class FontLoader
{
    /// <exception cref="PdfException">A limit was reached.</exception>
    public static PdfFont Load(PdfDictionary font, PdfFile file) => throw new NotSupportedException("Not yet read.");
}
