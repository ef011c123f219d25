using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>Units that a report names outside its title: a line 填报单位：…, the line below the title, or the signature above its date.</summary>
internal static partial class NamedUnits
{
    private const int MaxName = 40;
    private const int OpeningParagraphs = 6;

    [GeneratedRegex(@"(?:^|[\s,，。;:、])(?<name>[^\s,，。;:、()《》“”\d]{4,30}?)对[^。;]{2,60}?(?:开展|进行|组织)了?[^。;,，]{0,12}?(?:自评|自我评价|绩效评价)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Evaluator { get; }

    [GeneratedRegex(@"^\s*20\d\d\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?\s*$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DateLine { get; }

    public static Sourced<string>? Labelled(Report report, NarrativeVocabulary words) =>
        LabelledLines.Find(report, words.Units.Labels)
        ?? LabelledLines.Find(report, new([words.Units.Label]), (_, name) => UnitNames.Is(name, words));

    /// <summary>The first line below the title, where all of it is a unit's name that begins with a place.</summary>
    public static Sourced<string>? Below(Report report, NarrativeVocabulary words)
    {
        if (report.Title is null || report.Paragraphs.FirstOrDefault(p => !p.IsBlank) is not { } first)
            return null;
        var name = words.Units.Seals.TrimEnd(first.Text.Trim()).Trim();
        return name.Length <= MaxName && UnitNames.Is(name, words) && PlaceNames.PrefixLength(name, words.Places) is > 0 and var place && place < name.Length
            ? Take(first, first.Text.IndexOf(name, StringComparison.Ordinal), name.Length)
            : null;
    }

    /// <summary>A line that is a unit's name, directly above a line that is a date.</summary>
    public static Sourced<string>? Signed(Report report, NarrativeVocabulary words)
    {
        var lines = report.Paragraphs.Where(p => !p.IsBlank).ToList();
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var name = words.Units.Seals.TrimEnd(lines[i - 1].Text.Trim()).Trim();
            if (DateLine.IsMatch(lines[i].Text) && name.Length <= MaxName && UnitNames.Is(name, words))
                return Take(lines[i - 1], lines[i - 1].Text.IndexOf(name, StringComparison.Ordinal), name.Length);
        }

        return null;
    }

    /// <summary>
    /// The unit that the opening says has evaluated: 云岭县民政局对…开展了绩效自评. A finance bureau evaluates others.
    /// </summary>
    public static Sourced<string>? Evaluating(Report report, NarrativeVocabulary words)
    {
        foreach (var paragraph in report.Paragraphs.Where(p => !p.IsBlank).Take(OpeningParagraphs))
        {
            var name = Evaluator.Match(paragraph.Text).Groups["name"];
            if (name.Success && UnitNames.Is(name.Value, words) && PlaceNames.PrefixLength(name.Value, words.Places) is > 0 and var place
                && place < name.Length && !name.Value.Contains("财政", StringComparison.Ordinal))
                return Take(paragraph, name.Index, name.Length);
        }

        return null;
    }

    private static Sourced<string> Take(OutlinedParagraph paragraph, int start, int length) =>
        paragraph.Take(paragraph.Written(start, start + length), start, start + length);
}
