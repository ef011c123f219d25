using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>
/// Finds the reports among the blocks of a file. A report begins at a title; text without one is a report where its
/// headings are those of an evaluation, unless it is a notice.
/// </summary>
internal static class ReportSegments
{
    private const int MinHeadings = 2;

    public static IReadOnlyList<Report> Find(IReadOnlyList<Block> blocks, NarrativeVocabulary words, CancellationToken cancellation = default)
    {
        var pieces = TextPiece.Of(blocks);
        var titles = Titles(pieces, words, cancellation);
        var reports = new List<Report>();
        var firstTitle = titles.Count > 0 ? titles[0].First : pieces.Count;
        var untitled = new Report(null, Outline.Read([.. pieces.Take(firstTitle)], words));
        if (IsUntitledReport(untitled, words))
            reports.Add(untitled);

        var cover = new List<TextPiece>();
        for (var i = 0; i < titles.Count; i++)
        {
            var end = i + 1 < titles.Count ? titles[i + 1].First : pieces.Count;
            var body = pieces.Take(end).Skip(titles[i].End).ToList();
            var report = new Report(titles[i].Title, Outline.Read([.. cover, .. body], words));
            if (report.Body.Any(p => IsProse(p.Text)))
            {
                reports.Add(report);
                cover.Clear();
            }
            else if (i + 1 < titles.Count)
            {
                // A cover page: what it says of the unit holds for the report behind it.
                cover.AddRange(body);
            }
        }

        return reports;
    }

    private static List<(int First, int End, ReportTitle Title)> Titles(IReadOnlyList<TextPiece> pieces, NarrativeVocabulary words, CancellationToken cancellation)
    {
        var titles = new List<(int First, int End, ReportTitle Title)>();
        var prose = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var floor = titles.Count > 0 ? titles[^1].End : 0;
            var title = ReportTitle.EndingAt(pieces, i, floor, titles.Count == 0, words);
            if (title is null)
            {
                prose |= IsProse(pieces[i].Text);
                continue;
            }

            // The same title again is a page header; after a cover page it is where the report itself begins.
            var repeats = titles.Count > 0 && string.Equals(titles[^1].Title.Title.Value, title.Title.Value, StringComparison.Ordinal);
            var says = title.Parts is not { Unit: null, Place: null, Project: null, Year: null };
            if ((repeats && prose) || (titles.Count > 0 && !says))
                continue;
            titles.Add((FirstLine(pieces, i, title.Lines), i + 1, title));
            prose = false;
        }

        return titles;
    }

    private static int FirstLine(IReadOnlyList<TextPiece> pieces, int last, int lines)
    {
        var first = last;
        for (var left = lines - 1; left > 0; left--)
        {
            do
                first--;
            while (string.IsNullOrWhiteSpace(pieces[first].Text));
        }

        return first;
    }

    private static bool IsProse(string text) => text.Contains('。', StringComparison.Ordinal) || text.Trim().Length > 60;

    private static bool IsUntitledReport(Report report, NarrativeVocabulary words)
    {
        var headings = report.Paragraphs.Where(p => p.Heading is { } h && p.Level <= 2 && words.Notices.Headings.IsIn(h));
        return headings.Count() >= MinHeadings
            && report.Body.Any(p => words.Notices.Results.IsIn(p.Text) && p.Text.Any(char.IsAsciiDigit))
            && !report.Paragraphs.Any(p => IsNotice(p.Text.Trim(), words));
    }

    /// <summary>The title of a notice (关于…的通知), or its address (各市县财政局：).</summary>
    private static bool IsNotice(string text, NarrativeVocabulary words) =>
        text.Length <= 60 && text.AsSpan().IndexOfAny('。', '，') < 0
        && ((text.Contains("关于", StringComparison.Ordinal) && words.Notices.Titles.Ends(text))
            || (text.StartsWith('各') && text.EndsWith(':')));
}
