using PerfEval.Pdf.Objects;
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
    private readonly Stack<Level> open = new();
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
            Look(root, InheritedAttributes.None);

        // No sound tree names an object twice; one that shares its /Kids among all nodes would be walked for ever.
        for (var kids = 0; kids < file.Budget.Limits.MaxObjects && open.TryPeek(out var level);)
        {
            file.Budget.Step();
            if (level.Next == level.Kids.Count)
            {
                open.Pop();
                continue;
            }

            kids++;
            Look(level.Kids.Raw[level.Next++], level.Inherited);
        }

        isDamaged |= open.Count > 0;
    }

    private void Look(PdfObject raw, InheritedAttributes inherited)
    {
        if (raw is PdfReference reference && !visited.Add(reference.Number))
            isDamaged = true;
        else if (file.Resolve(raw) is PdfDictionary dictionary)
            Visit(raw, dictionary, inherited);
        else
            Miss(raw, inherited);
    }

    /// <summary>A stream in the place of a page keeps its place, so that the pages behind it keep their numbers; what is not there at all does not.</summary>
    private void Miss(PdfObject raw, InheritedAttributes inherited)
    {
        isDamaged = true;
        if (file.Resolve(raw) is PdfStream && pages.Count < file.Budget.Limits.MaxPages)
            pages.Add(new PageNode(raw, inherited));
    }

    private void Visit(PdfObject raw, PdfDictionary dictionary, InheritedAttributes inherited)
    {
        if (dictionary.Array("Kids") is { } kids && dictionary.Name("Type") != "Page")
        {
            if (open.Count >= file.Budget.Limits.MaxChain)
                isDamaged = true;
            else
                open.Push(new Level(kids, inherited.Under(dictionary)));
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

    /// <summary>A node whose kids are being visited: all of them on the stack would be as many as the file names, at every level.</summary>
    private sealed class Level(PdfArray kids, InheritedAttributes inherited)
    {
        public PdfArray Kids { get; } = kids;

        /// <summary>What the kids inherit.</summary>
        public InheritedAttributes Inherited { get; } = inherited;

        public int Next { get; set; }
    }
}
