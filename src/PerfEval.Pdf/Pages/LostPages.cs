using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Pages;

/// <summary>Collects all objects of type /Page; what they inherit is found by their /Parent, as far as that is left.</summary>
internal sealed class LostPages(PdfFile file)
{
    private const int MaxParents = 64;

    /// <exception cref="PdfException">More pages than <see cref="PdfLimits.MaxPages"/>.</exception>
    public IReadOnlyList<PageNode> Collect()
    {
        var pages = new List<PageNode>();
        foreach (var number in file.ObjectNumbers().Order())
        {
            file.Budget.Step();
            var reference = new PdfReference(number, 0);
            if (file.Resolve(reference) is not PdfDictionary dictionary || dictionary.Name("Type") != "Page")
                continue;
            if (pages.Count >= file.Budget.Limits.MaxPages)
                throw PdfBudget.Exceeded(nameof(PdfLimits.MaxPages), file.Budget.Limits.MaxPages);
            pages.Add(new PageNode(reference, Inherited(dictionary)));
        }

        return pages;
    }

    private static InheritedAttributes Inherited(PdfDictionary page)
    {
        var above = new List<PdfDictionary>();
        for (var parent = page.Dictionary("Parent"); parent is not null && above.Count < MaxParents; parent = parent.Dictionary("Parent"))
            above.Add(parent);
        var inherited = InheritedAttributes.None;
        for (var i = above.Count - 1; i >= 0; i--)
            inherited = inherited.Under(above[i]);
        return inherited;
    }
}
