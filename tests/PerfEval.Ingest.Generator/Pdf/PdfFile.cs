using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Generator.Pdf;

/// <summary>The objects of a .pdf around its pages: catalogue, font, cross-reference table. Nothing is compressed, so that every machine writes the same bytes.</summary>
internal static class PdfFile
{
    private const int FontObject = 3;

    public static byte[] Write(IReadOnlyList<string> pages, PdfText text)
    {
        var bytes = new MemoryStream();
        var offsets = new List<long>();
        Append("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        Object("<</Type/Catalog/Pages 2 0 R>>");
        var kids = string.Join(' ', pages.Select((_, i) => Invariant($"{PageObject(i)} 0 R")));
        Object(Invariant($"<</Type/Pages/Count {pages.Count}/Kids[{kids}]/MediaBox[0 0 595 842]>>"));
        Object($"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light-{text.CMap}/Encoding/{text.CMap}/DescendantFonts[4 0 R]>>");
        Object($"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W {text.Widths}/FontDescriptor 5 0 R>>");
        Object("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 737/StemV 93>>");
        foreach (var (page, index) in pages.Select((page, index) => (page, index)))
        {
            Object(Invariant($"<</Type/Page/Parent 2 0 R/Resources<</Font<</F {FontObject} 0 R>>>>/Contents {PageObject(index) + 1} 0 R>>"));
            Object(Invariant($"<</Length {page.Length}>>\nstream\n{page}\nendstream"));
        }

        var start = bytes.Length;
        Append(Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Append(Invariant($"{offset:0000000000} 00000 n \n"));
        Append(Invariant($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return bytes.ToArray();

        void Object(string content)
        {
            offsets.Add(bytes.Length);
            Append(Invariant($"{offsets.Count} 0 obj\n{content}\nendobj\n"));
        }

        void Append(string content) => bytes.Write(Encoding.Latin1.GetBytes(content));
    }

    private static int PageObject(int index) => 6 + (index * 2);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
