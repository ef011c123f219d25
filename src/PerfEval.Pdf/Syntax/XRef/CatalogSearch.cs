using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax.XRef;

/// <summary>Finds the catalogue of a file whose trailer is lost or lies.</summary>
internal static class CatalogSearch
{
    public static bool IsCatalog(PdfDictionary? dictionary) => dictionary?["Pages"] is PdfDictionary;

    /// <summary>The last object that is a catalogue with a page tree; else one made for the largest page tree that has no parent; else null.</summary>
    public static PdfDictionary? Find(PdfFile file, FileScan scan)
    {
        for (var i = scan.Catalogs.Count - 1; i >= 0; i--)
        {
            file.Budget.Step();
            if (Load(file, scan.Catalogs[i]) is { } dictionary && Is(dictionary, "Catalog") && IsCatalog(dictionary))
                return dictionary;
        }

        return AmongAll(file, scan);
    }

    private static PdfDictionary? AmongAll(PdfFile file, FileScan scan)
    {
        int? root = null;
        var pages = -1;
        PdfDictionary? catalog = null;
        foreach (var number in scan.Table.Numbers())
        {
            file.Budget.Step();
            if (Load(file, number) is not { } dictionary)
                continue;
            if (Is(dictionary, "Catalog") && IsCatalog(dictionary))
            {
                catalog = dictionary;
            }
            else if (Is(dictionary, "Pages") && dictionary.Array("Kids") is { } kids && dictionary.Dictionary("Parent") is null
                && Math.Max(kids.Count, dictionary.Int("Count")) is var count && count > pages)
            {
                pages = count;
                root = number;
            }
        }

        if (catalog is not null || root is null)
            return catalog;
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal) { ["Pages"] = new PdfReference(root.Value, 0) };
        return new PdfDictionary(entries, file);
    }

    private static PdfDictionary? Load(PdfFile file, int number) => file.Resolve(new PdfReference(number, 0)) as PdfDictionary;

    private static bool Is(PdfDictionary dictionary, string type) => string.Equals(dictionary.Name("Type"), type, StringComparison.Ordinal);
}
