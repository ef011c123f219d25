using PerfEval.Pdf.Content;
using PerfEval.Pdf.Content.Marks;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Pages;

/// <summary>What the pages of one document share, and the reading of one of them.</summary>
internal sealed class PageReader(PdfFile file)
{
    private readonly FontCache fonts = new(file);
    private readonly WorkBuffers buffers = new();
    private OptionalContent? optional;

    public PdfFile File { get; } = file;

    private PdfDictionary Missing => new(new Dictionary<string, PdfObject>(StringComparer.Ordinal), File);

    /// <exception cref="PdfException">A limit of the file was reached.</exception>
    public PdfPage Open(PageNode node, int number)
    {
        try
        {
            var page = File.Resolve(node.Raw) as PdfDictionary ?? Missing;
            return new PdfPage(this, node, number, PageGeometry.Of(page, node.Inherited));
        }
        catch (Exception e) when (e is not (PdfException or OperationCanceledException or OutOfMemoryException))
        {
            File.AddNotice(new PdfNotice(PdfNoticeKind.DamagedPage, number, e.Message));
            return new PdfPage(this, node, number, PageGeometry.Of(Missing, InheritedAttributes.None));
        }
    }

    /// <exception cref="PdfException">A limit of the file was reached.</exception>
    public PdfPageContent Read(PageNode node, int number)
    {
        if (File.Resolve(node.Raw) is not PdfDictionary page)
            return PdfPageContent.Empty with { Notices = [new PdfNotice(PdfNoticeKind.DamagedPage, number, "The page object cannot be read.")] };
        fonts.Trim();
        var budget = new PageBudget(File.Budget.Limits);
        using var resources = new PageResources(File, fonts, optional ??= OptionalContent.Of(File), budget);
        var geometry = PageGeometry.Of(page, node.Inherited);
        var lent = buffers.Lend();
        var interpreter = new ContentInterpreter(resources, geometry.ToPage, geometry.Visible, lent);
        var ofFile = new List<PdfNotice>();
        File.NoticesOfPage = ofFile;
        try
        {
            var notices = new List<PdfNotice>();
            Interpret(page, node, resources, interpreter, number, notices);
            AddNotices(notices, number, ofFile, budget, interpreter);
            return interpreter.Take(notices);
        }
        finally
        {
            File.NoticesOfPage = null;
            lent.Return(interpreter.GlyphCount);
        }
    }

    private static void AddNotices(List<PdfNotice> notices, int number, List<PdfNotice> ofFile, PageBudget budget, ContentInterpreter interpreter)
    {
        // What the file layer met with while it fetched this page's streams belongs to the page.
        foreach (var notice in ofFile)
            notices.Add(notice with { Page = number });
        if (budget.Reached is { } limit)
            notices.Add(new PdfNotice(PdfNoticeKind.PageLimit, number, limit));
        if (interpreter.HasDroppedOperands)
            notices.Add(new PdfNotice(PdfNoticeKind.DamagedPage, number, "An array in the content is too long."));
        if (interpreter.HasDroppedPoints)
            notices.Add(new PdfNotice(PdfNoticeKind.DamagedPage, number, "A path in the content is too long."));
        foreach (var font in interpreter.UndecodableFonts)
            notices.Add(new PdfNotice(PdfNoticeKind.UndecodableFont, number, font));
    }

    private void Interpret(
        PdfDictionary page, PageNode node, PageResources resources, ContentInterpreter interpreter, int number, List<PdfNotice> notices)
    {
        try
        {
            var attributes = node.Inherited.Under(page);
            var scope = new ResourceScope(attributes.Resources is { } raw ? File.Resolve(raw) as PdfDictionary : null, resources);
            using (var contents = PageContents.Read(page, File))
            {
                if (contents.Missing > 0)
                    notices.Add(new PdfNotice(PdfNoticeKind.DamagedPage, number, "A content stream is missing."));
                interpreter.Run(contents.Span, scope);
            }

            Annotations.Paint(page, resources, scope, interpreter);
        }
        catch (PdfException e) when (e.LimitName is not (null or nameof(PdfLimits.MaxDecodedBytes) or nameof(PdfLimits.MaxObjects)))
        {
            // A limit of one stream or one font costs the page that needs it, not the file.
            notices.Add(new PdfNotice(PdfNoticeKind.PageLimit, number, e.LimitName));
        }
        catch (Exception e) when (e is not (PdfException or OperationCanceledException or OutOfMemoryException))
        {
            notices.Add(new PdfNotice(PdfNoticeKind.DamagedPage, number, e.Message));
        }
    }
}
