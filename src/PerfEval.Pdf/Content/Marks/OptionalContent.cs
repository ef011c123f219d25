using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content.Marks;

/// <summary>
/// Which optional content a viewer shows when the file is opened (ISO 32000-1, 8.11): the default configuration's groups, and
/// membership dictionaries by their policy. Visibility expressions and usage events are not worked out: such content is shown.
/// </summary>
internal sealed class OptionalContent
{
    private readonly HashSet<int> listed = [];
    private readonly bool othersAreOff;

    /// <summary>With <see cref="othersAreOff"/> the groups that are on, else those that are off.</summary>
    private OptionalContent(PdfDictionary? configuration, PdfBudget budget)
    {
        othersAreOff = configuration?.Name("BaseState") == "OFF";
        foreach (var item in configuration?.Array(othersAreOff ? "ON" : "OFF")?.Raw ?? [])
        {
            budget.Step();
            if (item is PdfReference reference)
                listed.Add(reference.Number);
        }
    }

    public static OptionalContent Of(PdfFile file) => new(file.Catalog.Dictionary("OCProperties")?.Dictionary("D"), file.Budget);

    /// <param name="raw">A group or a membership dictionary, or a reference to one, as it stands in the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="page">Charged with the members of a membership; where it has no more to spend, they count as shown.</param>
    public bool IsHidden(PdfObject? raw, PdfFile file, PageBudget page)
    {
        if (raw is null || (!othersAreOff && listed.Count == 0) || file.Resolve(raw) is not PdfDictionary dictionary)
            return false;
        if (dictionary.Name("Type") != "OCMD")
            return raw is PdfReference group && IsOff(group.Number);
        return dictionary.Raw.TryGetValue("OCGs", out var groups) && IsHiddenMembership(groups, dictionary.Name("P"), file, page);
    }

    private bool IsHiddenMembership(PdfObject groups, string? policy, PdfFile file, PageBudget page)
    {
        IReadOnlyList<PdfObject> members = file.Resolve(groups) is PdfArray array ? array.Raw : [groups];
        if (!page.TakeOperators(members.Count))
            return false;
        var off = 0;
        var all = 0;
        foreach (var member in members)
        {
            if (member is not PdfReference reference)
                continue;
            all++;
            off += IsOff(reference.Number) ? 1 : 0;
        }

        return all > 0 && policy switch
        {
            "AllOn" => off > 0,
            "AnyOff" => off == 0,
            "AllOff" => off < all,
            _ => off == all,
        };
    }

    private bool IsOff(int number) => listed.Contains(number) != othersAreOff;
}
