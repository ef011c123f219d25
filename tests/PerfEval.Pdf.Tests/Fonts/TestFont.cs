using System.Globalization;
using System.Text;
using PerfEval.Pdf.Fonts;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Fonts;

/// <summary>Loads fonts from their PDF source and shows strings with them.</summary>
internal static class TestFont
{
    public static PdfFont Load(string source) => Load(_ => source);

    /// <param name="source">Adds the objects that the font refers to, and gives the source of its dictionary.</param>
    public static PdfFont Load(Func<PdfBytes, string> source)
    {
        var builder = new PdfBytes();
        builder.Page("");
        var number = builder.Add(source(builder));
        var file = PdfFile.Open(builder.Build(), PdfLimits.Default, CancellationToken.None);
        return FontLoader.Load(Assert.IsType<PdfDictionary>(file.Resolve(new PdfReference(number, 0))), file);
    }

    /// <summary>A ToUnicode stream; <paramref name="entries"/> are lines such as <c>&lt;01&gt; &lt;4E2D&gt;</c>.</summary>
    public static string ToUnicode(PdfBytes builder, int codeBytes, params string[] entries)
    {
        var range = codeBytes == 1 ? "<00> <FF>" : "<0000> <FFFF>";
        var number = builder.AddStream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n" +
            $"1 begincodespacerange {range} endcodespacerange\n" +
            string.Create(CultureInfo.InvariantCulture, $"{entries.Length} beginbfchar\n{string.Join('\n', entries)}\nendbfchar\nendcmap end end"));
        return string.Create(CultureInfo.InvariantCulture, $"/ToUnicode {number} 0 R");
    }

    /// <summary>A font descriptor with the program embedded.</summary>
    public static string Descriptor(PdfBytes builder, byte[] program, string key, string entries = "")
    {
        var stream = builder.AddStream(program);
        var number = builder.Add(string.Create(
            CultureInfo.InvariantCulture, $"<< /Type /FontDescriptor /Ascent 800 /Descent -200 /{key} {stream} 0 R {entries} >>"));
        return string.Create(CultureInfo.InvariantCulture, $"/FontDescriptor {number} 0 R");
    }

    public static List<FontGlyph> Show(this PdfFont font, params byte[] bytes)
    {
        List<FontGlyph> glyphs = [];
        for (var at = 0; at < bytes.Length;)
        {
            var glyph = font.Next(bytes.AsSpan(at));
            Assert.InRange(glyph.Length, 1, bytes.Length - at);
            glyphs.Add(glyph);
            at += glyph.Length;
        }

        return glyphs;
    }

    public static string Text(this PdfFont font, params byte[] bytes) => string.Concat(font.Show(bytes).Select(g => g.Text));

    public static string Text(this PdfFont font, string latin1) => font.Text(Encoding.Latin1.GetBytes(latin1));
}
