using PerfEval.Pdf.Fonts;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content;

/// <summary>A resource dictionary (ISO 32000-1, 7.8.3) with what its names stand for.</summary>
internal sealed class ResourceScope
{
    private readonly NamedCache<PdfFont?> fonts;
    private readonly NamedCache<XObject?> objects;
    private readonly NamedCache<ColorSpace> spaces;
    private readonly NamedCache<PdfDictionary?> states;
    private readonly NamedCache<PdfObject?> properties;

    public ResourceScope(PdfDictionary? resources, PageResources page)
    {
        var fontEntries = resources?.Dictionary("Font");
        fonts = new(name => fontEntries is null ? null : page.FindFont(fontEntries, name));
        objects = new(name => resources?.Dictionary("XObject") is { } entries ? page.FindXObject(entries, name) : null);
        spaces = new(name => ColorSpace.FromName(name) ?? ColorSpace.From(resources?.Dictionary("ColorSpace")?[name] ?? PdfObject.Null));
        states = new(name => resources?.Dictionary("ExtGState")?.Dictionary(name));
        properties = new(name => resources?.Dictionary("Properties")?.Raw.GetValueOrDefault(name));
    }

    public PdfFont? FindFont(ReadOnlySpan<byte> name) => fonts.Get(name);

    public XObject? FindXObject(ReadOnlySpan<byte> name) => objects.Get(name);

    public ColorSpace FindColorSpace(ReadOnlySpan<byte> name) => spaces.Get(name);

    public PdfDictionary? FindState(ReadOnlySpan<byte> name) => states.Get(name);

    /// <summary>As it stands in the file: a reference says which optional content group it is.</summary>
    public PdfObject? FindProperties(ReadOnlySpan<byte> name) => properties.Get(name);
}
