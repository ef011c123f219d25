using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>What is to be said about a page as it came.</summary>
internal static class PageDoubts
{
    public static void Report(NoticeBag notices, int page, PdfPageContent content, PageGlyphs glyphs)
    {
        var fonts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var notice in content.Notices)
        {
            // Every font once a page; a page of a bad form has it in every string.
            if (notice.Kind != PdfNoticeKind.UndecodableFont || fonts.Add(notice.Detail ?? ""))
                notices.Add(notice.Page is null ? notice with { Page = page } : notice);
        }

        foreach (var glyph in content.Glyphs)
        {
            if ((glyph.Traits & PdfGlyphTraits.Undecodable) != PdfGlyphTraits.None && fonts.Add(glyph.Font.Name))
                notices.UndecodableFont(glyph.Font.Name, page);
        }

        if (glyphs.IsScanned)
            notices.ScannedPage(page);
        else if (glyphs.IsOcr)
            notices.OcrText(page);

        foreach (var doubt in PdfTextPlausibility.Doubts(content.Glyphs))
            notices.DoubtfulText(doubt, page);

        var hidden = string.Concat(glyphs.Hidden.Select(g => g.Text)).Trim();
        if (hidden.Length > 0)
            notices.HiddenText(hidden, page);
        foreach (var line in TextLines.Build(glyphs.Struck))
            notices.StruckText(line.Text, page, line.Box);
    }
}
