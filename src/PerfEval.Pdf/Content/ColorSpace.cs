using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content;

/// <summary>
/// A colour space (ISO 32000-1, 8.6) as far as telling dark from light and one shade from another needs it: calibrated and ICC spaces
/// count as the device space with as many components, a tint of a named ink as that much black, patterns and palettes as black.
/// </summary>
internal sealed class ColorSpace
{
    private const int MaxDepth = 8;

    private readonly Func<ReadOnlySpan<double>, PdfColor> convert;

    private ColorSpace(int components, Func<ReadOnlySpan<double>, PdfColor> convert)
    {
        Components = components;
        this.convert = convert;
    }

    public static ColorSpace Gray { get; } = new(1, c => GrayColor(c[0]));
    public static ColorSpace Rgb { get; } = new(3, c => RgbColor(c[0], c[1], c[2]));
    public static ColorSpace Cmyk { get; } = new(4, c => CmykColor(c[0], c[1], c[2], c[3]));
    public static ColorSpace Pattern { get; } = new(0, _ => PdfColor.Black);

    private static ColorSpace Lab { get; } = new(3, c => GrayColor(c[0] / 100));
    private static ColorSpace Palette { get; } = new(1, _ => PdfColor.Black);

    public int Components { get; }

    /// <summary>Too few components: black.</summary>
    public PdfColor ToColor(ReadOnlySpan<double> components) => components.Length < Components ? PdfColor.Black : convert(components[..Components]);

    /// <summary>The space that a name of a device space or an array stands for; black for what is neither.</summary>
    public static ColorSpace From(PdfObject value, int depth = 0) => value switch
    {
        PdfName name => FromName(name.Value) ?? Palette,
        PdfArray { Count: > 0 } array when depth < MaxDepth => FromArray(array, depth),
        _ => Palette,
    };

    /// <summary>Null: not a name that needs no resources.</summary>
    public static ColorSpace? FromName(string name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => Gray,
        "DeviceRGB" or "RGB" or "CalRGB" => Rgb,
        "DeviceCMYK" or "CMYK" => Cmyk,
        "Pattern" => Pattern,
        _ => null,
    };

    private static ColorSpace FromArray(PdfArray array, int depth) => (array[0] as PdfName)?.Value switch
    {
        "ICCBased" when array[1] is PdfStream profile => FromProfile(profile.Dictionary, depth),
        "Lab" => Lab,
        "Separation" => Ink(1),
        "DeviceN" when array[1] is PdfArray names => Ink(Math.Clamp(names.Count, 1, 32)),
        "Indexed" or "I" => Palette,
        { } name => FromName(name) ?? Palette,
        null => Palette,
    };

    private static ColorSpace FromProfile(PdfDictionary profile, int depth) => profile.Int("N") switch
    {
        1 => Gray,
        3 => Rgb,
        4 => Cmyk,
        _ => From(profile["Alternate"], depth + 1),
    };

    private static ColorSpace Ink(int inks) => new(inks, Tint);

    private static PdfColor Tint(ReadOnlySpan<double> tints)
    {
        var most = 0.0;
        foreach (var tint in tints)
            most = Math.Max(most, tint);
        return GrayColor(1 - most);
    }

    private static PdfColor GrayColor(double gray)
    {
        var level = Level(gray);
        return new PdfColor(level, level, level);
    }

    private static PdfColor RgbColor(double red, double green, double blue) => new(Level(red), Level(green), Level(blue));

    private static PdfColor CmykColor(double cyan, double magenta, double yellow, double black) =>
        new(Level((1 - cyan) * (1 - black)), Level((1 - magenta) * (1 - black)), Level((1 - yellow) * (1 - black)));

    private static byte Level(double value) => value >= 1 ? (byte)255 : value > 0 ? (byte)Math.Round(value * 255) : (byte)0;
}
