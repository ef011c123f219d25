using PerfEval.Pdf.Fonts;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content;

/// <summary>The fonts of a document by object number; the one used longest ago goes when there are too many.</summary>
internal sealed class FontCache(PdfFile file)
{
    private const int MaxFonts = 512;

    private readonly Dictionary<int, LinkedListNode<(int Number, PdfFont Font)>> byNumber = [];
    private readonly LinkedList<(int Number, PdfFont Font)> byUse = new();
    private PdfFont? standard;

    /// <summary>For text shown before any font was chosen, or with one that is not there.</summary>
    public PdfFont Standard => standard ??= FontLoader.Load(
        new PdfDictionary(
            new Dictionary<string, PdfObject>(StringComparer.Ordinal)
            {
                ["Type"] = new PdfName("Font"),
                ["Subtype"] = new PdfName("Type1"),
                ["BaseFont"] = new PdfName("Helvetica"),
            },
            file),
        file);

    /// <summary>Between pages: fonts whose tables take much are dropped, all together, since one page may have made them all.</summary>
    public void Trim()
    {
        if (!file.Budget.HasManyFontEntries)
            return;
        byNumber.Clear();
        byUse.Clear();
        file.Budget.ForgetFonts();
    }

    /// <summary>Where the entry of a resource dictionary is no font dictionary: null.</summary>
    public PdfFont? Get(PdfDictionary fonts, string name)
    {
        var number = fonts.ReferenceNumber(name);
        if (number is { } known && byNumber.TryGetValue(known, out var node))
        {
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Font;
        }

        return fonts.Dictionary(name) is { } dictionary ? Keep(number, FontLoader.Load(dictionary, file)) : null;
    }

    /// <summary>The font of an extended graphics state.</summary>
    public PdfFont? Get(PdfObject raw)
    {
        if (raw is PdfReference reference && byNumber.TryGetValue(reference.Number, out var node))
            return node.Value.Font;
        return file.Resolve(raw) is PdfDictionary dictionary ? Keep((raw as PdfReference)?.Number, FontLoader.Load(dictionary, file)) : null;
    }

    private PdfFont Keep(int? number, PdfFont font)
    {
        if (number is not { } key)
            return font;
        byNumber[key] = byUse.AddFirst((key, font));
        if (byNumber.Count > MaxFonts && byUse.Last is { } last)
        {
            byNumber.Remove(last.Value.Number);
            byUse.RemoveLast();
        }

        return font;
    }
}
