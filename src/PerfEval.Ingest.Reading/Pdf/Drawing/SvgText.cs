using System.Globalization;
using System.Xml;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>Values as SVG writes them.</summary>
internal static class SvgText
{
    /// <summary>To a hundredth of a point; 0 for what is no number.</summary>
    public static string N(float value) => float.IsFinite(value) ? MathF.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture) : "0";

    public static string Hex(PdfColor colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");

    /// <summary>What XML cannot hold (control characters, lone surrogates) is shown as U+FFFD.</summary>
    public static string Harmless(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
                return string.Concat(text.EnumerateRunes().Select(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));
        }

        return text;
    }
}
