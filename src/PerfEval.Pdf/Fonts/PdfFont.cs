using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts;

/// <summary>
/// One code of a shown string as the font reads it. <see cref="Advance"/> is the horizontal displacement in text space units (1 = one
/// em, Type 3: after its FontMatrix); for a vertical font the vertical one (negative: downwards), and
/// <see cref="OriginX"/> is how far right of the horizontal origin the vertical one is (ISO 32000-1, 9.7.4.3).
/// <see cref="Length"/> is the number of bytes of the code, at least 1. <see cref="IsSpace"/>: the single-byte code 32, to which word spacing applies.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FontGlyph(
    string Text, float Advance, float OriginX, byte Length, bool IsSpace, bool IsUndecodable);

/// <summary>A font ready to decode strings. Never throws on bad bytes; the text of what it cannot decode is U+FFFD.</summary>
internal abstract class PdfFont
{
    public abstract PdfFontInfo Info { get; }

    /// <summary>In text space units: about 0.88 and -0.12 for a Chinese font. Sanitised: never zero, never absurd.</summary>
    public abstract float Ascent { get; }

    public abstract float Descent { get; }

    /// <summary>Decodes the code at the start of <paramref name="bytes"/>, which is not empty.</summary>
    public abstract FontGlyph Next(ReadOnlySpan<byte> bytes);
}
