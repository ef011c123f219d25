using PerfEval.Pdf.Content.Marks;
using PerfEval.Pdf.Fonts;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content;

/// <summary>What the reading of one page shares over all its resource dictionaries; disposed when the page has been read.</summary>
internal sealed class PageResources(PdfFile file, FontCache fonts, OptionalContent optional, PageBudget budget) : IDisposable
{
    /// <summary>Decoded content of forms kept at one time.</summary>
    private const int MaxKeptContent = 16 * 1024 * 1024;

    private readonly Dictionary<int, XObject?> objects = [];
    private readonly List<FormXObject> kept = [];
    private int keptBytes;

    public PdfFile File { get; } = file;
    public PageBudget Budget { get; } = budget;

    public PdfFont StandardFont => fonts.Standard;

    public PdfFont? FindFont(PdfDictionary entries, string name)
    {
        Budget.TakeOperators(PageBudget.FontCost);
        return fonts.Get(entries, name);
    }

    public PdfFont? FindFont(PdfObject raw) => fonts.Get(raw);

    public bool IsHidden(PdfObject? optionalContent) => optional.IsHidden(optionalContent, File, Budget);

    public XObject? FindXObject(PdfDictionary entries, string name)
    {
        if (entries.ReferenceNumber(name) is not { } number)
            return entries.Stream(name) is { } direct ? XObject.From(direct, this) : null;
        if (!objects.TryGetValue(number, out var known))
            objects[number] = known = entries.Stream(name) is { } stream ? XObject.From(stream, this) : null;
        return known;
    }

    /// <summary>The form's content; to be given back by <see cref="Release"/>.</summary>
    public DecodedStream Decode(FormXObject form)
    {
        if (form.Content is { } content)
            return content;
        content = File.Decode(form.Stream);
        if (content.Span.Length <= MaxKeptContent - keptBytes)
        {
            keptBytes += content.Span.Length;
            form.Content = content;
            kept.Add(form);
        }

        return content;
    }

    public static void Release(FormXObject form, DecodedStream content)
    {
        if (form.Content != content)
            content.Dispose();
    }

    public void Dispose()
    {
        foreach (var form in kept)
        {
            form.Content?.Dispose();
            form.Content = null;
        }
    }
}
