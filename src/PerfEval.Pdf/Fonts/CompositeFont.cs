using PerfEval.Pdf.Fonts.CMaps;
using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Programs;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>A Type0 font with its CID font (ISO 32000-1, 9.7): a CMap cuts strings into codes and gives each a CID.</summary>
internal sealed class CompositeFont : PdfFont
{
    /// <summary>Of <see cref="PdfBudget.AddFontEntries"/>.</summary>
    private const int BytesOfEntry = 64;

    /// <summary>The blank, behind .notdef, .null and nonmarkingreturn.</summary>
    private const int FirstLetterGlyph = 3;

    private const int MaxUseCMap = 4;

    /// <summary>No collection has a longer name.</summary>
    private const int MaxOrdering = 32;

    private readonly GlyphPages oneByte;
    private readonly GlyphPages longer;
    private readonly PdfFile file;
    private readonly ToUnicode toUnicode;
    private readonly CMap cmap;
    private readonly CidMetrics metrics;
    private readonly FontDescriptor descriptor;
    private readonly PdfObject? mapOfCids;
    private readonly string? ordering;
    private readonly bool isIdentity;
    private readonly bool isTrueType;
    private FontProgram? program;
    private byte[]? cidToGid;
    private bool isProgramRead;
    private bool? glyphsAreLetters;
    private bool? isCut;

    private CompositeFont(PdfDictionary font, PdfDictionary descendant, PdfFile file)
    {
        this.file = file;
        // As it stands in the file: the dictionary itself would keep its width arrays alive.
        mapOfCids = descendant.Raw.GetValueOrDefault("CIDToGIDMap");
        isTrueType = descendant.Name("Subtype") is "CIDFontType2";
        oneByte = new GlyphPages(file.Budget);
        longer = new GlyphPages(file.Budget);
        toUnicode = ToUnicode.Of(font, file);
        cmap = CMapOf(font, file, out isIdentity);
        metrics = CidMetrics.Of(descendant);
        file.Budget.AddFontEntries(metrics.EntryCount);
        ordering = OrderingOf(descendant);
        var name = FontLoader.NameOf(descendant) is { Length: > 0 } own ? own : FontLoader.NameOf(font);
        descriptor = FontDescriptor.Of(descendant, name, isChinese: true);
        Info = new PdfFontInfo(name, cmap.IsVertical, descriptor.Program is not null, descriptor.IsBold);
    }

    public override PdfFontInfo Info { get; }
    public override float Ascent => descriptor.Ascent;
    public override float Descent => descriptor.Descent;

    public static CompositeFont Of(PdfDictionary font, PdfFile file)
    {
        var descendant = font.Array("DescendantFonts")?[0] as PdfDictionary ?? font.Dictionary("DescendantFonts") ?? font;
        return new CompositeFont(font, descendant, file);
    }

    public override FontGlyph Next(ReadOnlySpan<byte> bytes)
    {
        var cid = cmap.Read(bytes, out var code, out var length);
        ref var glyph = ref (length == 1 ? oneByte : longer).Slot(code);
        if (glyph.Length != length)
            glyph = Make(cid, code, length);
        return glyph;
    }

    private FontGlyph Make(int cid, int code, int length)
    {
        var text = Text(cid, code, length);
        var shown = text ?? GlyphText.Undecodable;
        var isSpace = length == 1 && code == 32;
        if (!cmap.IsVertical)
            return new FontGlyph(shown, metrics.Width(cid) / 1000, 0, (byte)length, isSpace, text is null);
        var (advance, x) = metrics.Vertical(cid);
        return new FontGlyph(shown, advance / 1000, x / 1000, (byte)length, isSpace, text is null);
    }

    private string? Text(int cid, int code, int length)
    {
        var claimed = toUnicode.Lookup(code);
        if (claimed is not null && length == 2 && CutToUnicode.IsSuspect(claimed, metrics.Width(cid)) && IsCut())
            claimed = null;
        if (claimed is not null && !GlyphText.IsPrivateUse(claimed))
            return claimed;
        if (claimed is not null && PictureFonts.FindPrivate(Info.Name, claimed[0]) is { } sign)
            return sign;
        return GlyphText.Accept(cmap.TextOf(code, length))
            ?? (ordering is "GB1" ? GlyphText.Accept(AdobeGb1.ToUnicode(cid)) : null)
            ?? claimed
            ?? ByProgram(cid)
            ?? CollectionLatin.ToUnicode(ordering, cid)
            ?? (toUnicode.IsIdentity ? GlyphText.Accept(code) : null)
            ?? ByWidths(cid);
    }

    /// <summary>
    /// Glyph indexes of a TrueType font, which by the custom of Macintosh and Windows has ASCII from glyph 3 on. Believed where the widths
    /// say so, and never in a font of one width: in a subset that is numbered anew these are the letters among ideographs.
    /// </summary>
    private string? ByWidths(int cid)
    {
        if (!isIdentity || cid < FirstLetterGlyph || CollectionLatin.Has(ordering) || ordering is "GB1" || !isTrueType || cidToGid is not null
            || PictureFonts.FamilyOf(Info.Name) is not null || StandardWidths.IsSymbol(Info.Name))
        {
            return null;
        }

        glyphsAreLetters ??= LetterWidths.Fit(UnknownWidths(), allowTypewriter: false);
        return glyphsAreLetters is true ? LetterWidths.TextOf(cid - FirstLetterGlyph + ' ') : null;
    }

    private float[] UnknownWidths()
    {
        var result = new float[LetterWidths.Codes];
        for (var c = ' '; c < result.Length; c++)
        {
            var cid = c - ' ' + FirstLetterGlyph;
            if (toUnicode.Lookup(cid) is null)
                result[c] = metrics.StatedWidth(cid);
        }

        return result;
    }

    private bool IsCut() => isCut ??= CutToUnicode.Is(toUnicode, code => metrics.Width(cmap.Lookup(code, 2)));

    private string? ByProgram(int cid)
    {
        if (Program() is not { } embedded)
            return null;
        var byCollection = isIdentity && embedded.Ordering is "GB1" ? GlyphText.Accept(AdobeGb1.ToUnicode(cid)) : null;
        if (byCollection is not null)
            return byCollection;
        var glyph = cidToGid is null ? embedded.GlyphOfCid(cid)
            : (2 * cid) + 1 < cidToGid.Length ? (cidToGid[2 * cid] << 8) | cidToGid[(2 * cid) + 1] : 0;
        return glyph == 0 ? null : GlyphText.Accept(embedded.TextOfGlyph(glyph));
    }

    private FontProgram? Program()
    {
        if (isProgramRead)
            return program;
        isProgramRead = true;
        program = FontProgram.Load(descriptor.Program, file);
        if (program is not null && mapOfCids is not null && file.Resolve(mapOfCids) is PdfStream map)
        {
            using var data = file.Decode(map);
            cidToGid = data.Span[..Math.Min(data.Span.Length, 0x20000)].ToArray();
            file.Budget.AddFontEntries(cidToGid.Length / BytesOfEntry);
        }

        return program;
    }

    private static string? OrderingOf(PdfDictionary descendant)
    {
        var info = descendant.Dictionary("CIDSystemInfo");
        return info?.Bytes("Ordering") is { Length: <= MaxOrdering } bytes ? System.Text.Encoding.Latin1.GetString(bytes) : null;
    }

    /// <summary>Where the CMap is unknown, two bytes a code: what nearly all composite fonts have.</summary>
    private static CMap CMapOf(PdfDictionary font, PdfFile file, out bool isIdentity)
    {
        isIdentity = false;
        if (font.Stream("Encoding") is { } stream)
            return CMapOf(stream, file, depth: 0);

        var name = font.Name("Encoding");
        if (name is not null && PredefinedCMaps.Find(name) is { } known)
        {
            isIdentity = name.StartsWith("Identity", StringComparison.Ordinal);
            return known;
        }

        isIdentity = true;
        return new IdentityCMap(name?.EndsWith("-V", StringComparison.Ordinal) == true);
    }

    /// <summary>A CMap may build on another, which is a name or a stream again; one that builds on itself ends at the depth.</summary>
    private static CMap CMapOf(PdfStream stream, PdfFile file, int depth)
    {
        var basis = stream.Dictionary.Stream("UseCMap") is { } below
            ? depth < MaxUseCMap ? CMapOf(below, file, depth + 1) : null
            : stream.Dictionary.Name("UseCMap") is { } name ? PredefinedCMaps.Find(name) : null;
        using var data = file.Decode(stream);
        return EmbeddedCMap.Parse(data.Span, basis, file.Budget);
    }
}
