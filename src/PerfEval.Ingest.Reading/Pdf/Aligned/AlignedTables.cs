using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Spaced;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// Tables without a grid of rulings: those between the lines of a three-line table, and those that only the alignment of their text shows.
/// </summary>
internal static class AlignedTables
{
    /// <summary>The tables from top to bottom, and the lines that are theirs.</summary>
    /// <param name="lines">The page's lines outside ruled tables; those that do not run to the right are passed over.</param>
    /// <param name="rulings">The page's rulings.</param>
    /// <param name="ruled">Its ruled tables.</param>
    /// <param name="page">1-based.</param>
    /// <param name="carried">An aligned table that the page before ends with.</param>
    /// <param name="pageHeight">In points.</param>
    public static (IReadOnlyList<PageTable> Tables, IReadOnlySet<TextLine> Lines) Find(
        IReadOnlyList<TextLine> lines, IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled, int page, PageTable? carried, float pageHeight)
    {
        var tables = new List<PageTable>();
        var used = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var candidates = lines.Where(l => l.Glyphs[0].Direction == PdfDirection.Right).OrderBy(l => l.Baseline).Select(l => new AlignedLine(l)).ToList();
        if (carried is not null && rulings.Count == 0)
        {
            foreach (var (table, own) in SpacedTables.Find(candidates, ruled, page, carried).Take(1))
                Add(table, own);
        }

        if (carried is not null && used.Count == 0 && CarriedRegion.Find(candidates, carried, rulings, ruled, pageHeight) is { } rest)
            Take(rest);
        candidates.RemoveAll(l => used.Contains(l.Line));
        foreach (var region in FramedRegions.Find(candidates, rulings, ruled))
            Take(region);
        candidates.RemoveAll(l => used.Contains(l.Line));
        foreach (var (table, own) in SpacedTables.Find(candidates, [.. ruled, .. tables], page, carried: null))
            Add(table, own);
        candidates.RemoveAll(l => used.Contains(l.Line));
        foreach (var region in FreeRegions.Find(candidates, [.. ruled, .. tables]))
            Take(region);
        candidates.RemoveAll(l => used.Contains(l.Line));
        return ([.. tables.Select(t => MissedLines.MayBeOf(t, candidates) ? t with { MayLackRows = true } : t)], used);

        void Take(AlignedRegion region)
        {
            if (AlignedGrid.Build(region, page) is { } table)
                Add(table, region.Lines);
        }

        void Add(PageTable table, IReadOnlyList<AlignedLine> own)
        {
            tables.Add(table);
            used.UnionWith(own.Select(l => l.Line));
        }
    }
}
