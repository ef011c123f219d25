using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Generator.Pdf;

/// <summary>
/// Text in a font that is not embedded and that every viewer has a substitute for. The predefined CMap says what the codes
/// mean: a document names one of two, as producers do.
/// </summary>
internal sealed class PdfText(PdfCoding coding)
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>Signs that do not begin a line.</summary>
    private const string Hanging = "，。、；：）％%？！”》";

    public string CMap => coding == PdfCoding.GbkEuc ? "GBK-EUC-H" : "UniGB-UCS2-H";

    /// <summary>The glyphs half as wide as high: those that the CMap gives to ASCII.</summary>
    public string Widths => coding == PdfCoding.GbkEuc ? "[814 939 500 7716 [500]]" : "[1 95 500]";

    /// <summary>GBK where it holds every character, else UCS-2.</summary>
    public static PdfCoding Possible(PdfCoding wanted, IEnumerable<string> texts) =>
        wanted == PdfCoding.GbkEuc && texts.All(t => t.All(c => c < 0x80 || Gbk.GetByteCount([c]) == 2)) ? PdfCoding.GbkEuc : PdfCoding.Ucs2;

    /// <summary>The string operand that shows the text.</summary>
    public string Hex(string text) => Convert.ToHexString(coding == PdfCoding.GbkEuc ? Gbk.GetBytes(text) : Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>In units of the font's size.</summary>
    public static decimal Width(ReadOnlySpan<char> text)
    {
        var width = 0m;
        foreach (var c in text)
            width += c < 0x80 ? 0.5m : 1m;
        return width;
    }

    /// <summary>The width of what is not broken: a number, a percentage.</summary>
    public static decimal LongestWord(string text) => text.Split('\n').SelectMany(Words).Select(w => Width(w)).DefaultIfEmpty(0).Max();

    /// <summary>Lines no wider than <paramref name="width"/>: broken between characters, but not inside a number or an ASCII word.</summary>
    public static List<string> Wrap(string text, decimal width, decimal indent = 0)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            var used = indent;
            foreach (var word in Words(paragraph))
            {
                var wide = Width(word);
                if (line.Length > 0 && used + wide > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(word);
                used += wide;
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>A run of ASCII without blanks, or one other character, with the signs that hang on it.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            if (IsWord(text[start]))
            {
                while (end < text.Length && IsWord(text[end]))
                    end++;
            }

            while (end < text.Length && Hanging.Contains(text[end], StringComparison.Ordinal))
                end++;
            yield return text[start..end];
            start = end;
        }
    }

    private static bool IsWord(char c) => c is > ' ' and < (char)0x7F;

    internal static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

internal enum PdfCoding
{
    Ucs2,
    GbkEuc,
}
