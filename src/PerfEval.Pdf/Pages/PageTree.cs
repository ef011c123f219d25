using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Pages;

/// <summary>
/// Walks the page tree (ISO 32000-1, 7.7.3) without recursion. /Count is not believed and /Type not needed: what has /Kids is a
/// node, everything else a page. Where no page is reached, or a damaged tree has lost some, all page objects of the file are
/// collected instead, in the order of their numbers.
/// </summary>
internal sealed class PageTree
{
    private readonly PdfFile file;
    private readonly List<PageNode> pages = [];
    private readonly HashSet<int> visited = [];
    private readonly Stack<(PdfObject Raw, InheritedAttributes Inherited, int Depth)> open = new();
    private bool isDamaged;

    private PageTree(PdfFile file) => this.file = file;

    /// <exception cref="PdfException">More pages than <see cref="PdfLimits.MaxPages"/>, or no page at all.</exception>
    public static IReadOnlyList<PageNode> Read(PdfFile file)
    {
        var tree = new PageTree(file);
        tree.Walk();
        if (tree.pages.Count > 0 && !tree.isDamaged)
            return tree.pages;
        var collected = new LostPages(file).Collect();
        if (collected.Count > tree.pages.Count)
        {
            file.AddNotice(new PdfNotice(PdfNoticeKind.PageTreeRebuilt));
            return collected;
        }

        return tree.pages.Count > 0 ? tree.pages : throw new PdfException(PdfFault.Damaged, "The file has no page.");
    }

    private void Walk()
    {
        if (file.Catalog.Raw.TryGetValue("Pages", out var root))
            open.Push((root, InheritedAttributes.None, 0));
        while (open.TryPop(out var entry))
        {
            file.Budget.Step();
            if (entry.Raw is PdfReference reference && !visited.Add(reference.Number))
                isDamaged = true;
            else if (file.Resolve(entry.Raw) is PdfDictionary dictionary)
                Visit(entry.Raw, dictionary, entry.Inherited, entry.Depth);
            else
                Miss(entry.Raw, entry.Inherited);
        }
    }

    /// <summary>A stream in the place of a page keeps its place, so that the pages behind it keep their numbers; what is not there at all does not.</summary>
    private void Miss(PdfObject raw, InheritedAttributes inherited)
    {
        isDamaged = true;
        if (file.Resolve(raw) is PdfStream && pages.Count < file.Budget.Limits.MaxPages)
            pages.Add(new PageNode(raw, inherited));
    }

    private void Visit(PdfObject raw, PdfDictionary dictionary, InheritedAttributes inherited, int depth)
    {
        if (dictionary.Array("Kids") is { } kids && dictionary.Name("Type") != "Page")
        {
            if (depth >= file.Budget.Limits.MaxChain)
            {
                isDamaged = true;
                return;
            }

            var below = inherited.Under(dictionary);
            for (var i = kids.Count - 1; i >= 0; i--)
                open.Push((kids.Raw[i], below, depth + 1));
        }
        else if (dictionary.Name("Type") is not (null or "Page") && !LooksLikePage(dictionary))
        {
            isDamaged = true;
        }
        else
        {
            if (pages.Count >= file.Budget.Limits.MaxPages)
                throw PdfBudget.Exceeded(nameof(PdfLimits.MaxPages), file.Budget.Limits.MaxPages);
            pages.Add(new PageNode(raw, inherited));
        }
    }

    private static bool LooksLikePage(PdfDictionary dictionary) => dictionary.Raw.ContainsKey("Contents") || dictionary.Raw.ContainsKey("MediaBox");
}
