using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Spaced;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>
/// Tables without a grid of rulings: those between the lines of a three-line table, and those that only the alignment of their text shows.
/// </summary>
internal sealed class AlignedTables(ReadingLimits limits, CancellationToken cancellation)
{
    /// <summary>Texts on one page that stand apart. A page with more is none that is read by people, and its columns take too long to tell.</summary>
    private const int MostTexts = 50_000;

    /// <summary>The tables from top to bottom, and the lines that are theirs.</summary>
    /// <param name="lines">The page's lines outside ruled tables; those that do not run to the right are passed over.</param>
    /// <param name="rulings">The page's rulings.</param>
    /// <param name="ruled">Its ruled tables.</param>
    /// <param name="page">1-based.</param>
    /// <param name="carried">An aligned table that the page before ends with.</param>
    /// <param name="pageHeight">In points.</param>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public (IReadOnlyList<PageTable> Tables, IReadOnlySet<TextLine> Lines) Find(
        IReadOnlyList<TextLine> lines, IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled, int page, PageTable? carried, float pageHeight)
    {
        var tables = new List<PageTable>();
        var used = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var candidates = lines.Where(l => l.Glyphs[0].Direction == PdfDirection.Right).OrderBy(l => l.Baseline).Select(l => new SegmentedLine(l)).ToList();
        if (candidates.Sum(l => l.Segments.Count) > MostTexts)
            return (tables, used);
        if (carried is not null && rulings.Count == 0)
        {
            foreach (var (table, own) in SpacedTables.Find(candidates, ruled, page, carried, limits).Take(1))
                Add(table, own);
        }

        if (carried is not null && used.Count == 0 && CarriedRegion.Find(candidates, carried, rulings, ruled, pageHeight) is { } rest)
            Take(rest);
        candidates.RemoveAll(l => used.Contains(l.Line));
        foreach (var region in FramedRegions.Find(candidates, rulings, ruled, cancellation))
            Take(region);
        candidates.RemoveAll(l => used.Contains(l.Line));
        foreach (var (table, own) in SpacedTables.Find(candidates, [.. ruled, .. tables], page, carried: null, limits))
            Add(table, own);
        candidates.RemoveAll(l => used.Contains(l.Line));
        foreach (var region in FreeRegions.Find(candidates, [.. ruled, .. tables], cancellation))
            Take(region);
        candidates.RemoveAll(l => used.Contains(l.Line));
        return ([.. tables.Select(t => MissedLines.MayBeOf(t, candidates) ? t with { MayLackRows = true } : t)], used);

        // Regions are looked for one by one: a head may be found for the next that is the last row of the table above.
        void Take(AlignedRegion region)
        {
            var own = region with { Lines = [.. region.Lines.Where(l => !used.Contains(l.Line))] };
            if (AlignedGrid.Build(own, page, limits) is { } table)
                Add(table, own.Lines);
        }

        void Add(PageTable table, IReadOnlyList<SegmentedLine> own)
        {
            tables.Add(table);
            used.UnionWith(own.Select(l => l.Line));
        }
    }
}
