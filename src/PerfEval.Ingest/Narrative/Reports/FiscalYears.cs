using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>The year a report evaluates: of its title, of the line below, of its opening, else the year its results are most often dated in.</summary>
internal static partial class FiscalYears
{
    private const int OpeningParagraphs = 8;
    private const int OpeningLength = 600;

    [GeneratedRegex(@"^\s*(?:\(\s*)?(?<year>20[0-9]{2})\s*年度?\s*(?:\)\s*)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearLine { get; }

    [GeneratedRegex(@"^20[0-9]{2}(?:年度?)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StatedYear { get; }

    [GeneratedRegex(@"(?<year>20[0-9]{2})\s*年(?:度)?[^，。;《》]{0,40}(?:自评|自我评价|绩效评价|自我绩效评价)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Evaluated { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>20[0-9]{2})\s*年(?!\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Any { get; }

    [GeneratedRegex(@"《[^《》]{0,120}》|[〔\[]\s*20\d\d\s*[〕\]]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Cited { get; }

    /// <param name="labels">Of lines that state the year: 预算年度：2023.</param>
    public static Sourced<int>? Find(Report report, WordList labels)
    {
        if (report.Title is { Parts.Year: { } year } title)
            return title.Locate(year, year.ToString(CultureInfo.InvariantCulture));
        var opening = report.Paragraphs.Where(p => !p.IsBlank).Take(OpeningParagraphs).ToList();
        if (LabelledLines.Find(report, labels, (_, name) => StatedYear.IsMatch(name)) is { } stated)
            return new(int.Parse(stated.Value.AsSpan(0, 4), CultureInfo.InvariantCulture), stated.Text, stated.At);
        return opening.Select(p => InLine(p, YearLine)).FirstOrDefault(y => y is not null)
            ?? opening.Select(p => InLine(p, Evaluated)).FirstOrDefault(y => y is not null)
            ?? MostFrequent(report);
    }

    private static Sourced<int>? InLine(OutlinedParagraph paragraph, Regex pattern)
    {
        var match = pattern.Match(WithoutCitations(paragraph.Text.Length > OpeningLength ? paragraph.Text[..OpeningLength] : paragraph.Text));
        return match.Success ? Take(paragraph, match) : null;
    }

    /// <summary>Of years named equally often the later one: a report looks back on the year before for comparison.</summary>
    private static Sourced<int>? MostFrequent(Report report) => report.Body
        .SelectMany(p => Any.Matches(WithoutCitations(p.Text)).Select(m => Take(p, m)))
        .GroupBy(y => y.Value)
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Key)
        .FirstOrDefault()?.First();

    private static Sourced<int> Take(OutlinedParagraph paragraph, Match match)
    {
        var year = match.Groups["year"];
        return paragraph.Take(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), year.Index, year.Index + year.Length);
    }

    /// <summary>Titles in 《》 and document numbers blanked out, of the same length.</summary>
    private static string WithoutCitations(string text) => Cited.Replace(text, m => new string(' ', m.Length));
}
