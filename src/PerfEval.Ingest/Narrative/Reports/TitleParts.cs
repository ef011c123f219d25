using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>
/// What a report's title says: place, unit, year, project and kind. All parts are pieces of the compact title, folded;
/// null where the title does not say.
/// </summary>
internal sealed partial record TitleParts(EvaluationType Type, int? Year, string? Place, string? Unit, string? Project)
{
    [GeneratedRegex(@"\(?(?<year>20[0-9]{2})(?:年度|年)\)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Years { get; }

    /// <summary>
    /// The tail that makes a line a report's title: its first index, or -1. 支出绩效评价报告 has one, 绩效自评工作的通知 has none.
    /// </summary>
    public static int TailStart(string title, TitleWords words, bool needsDocument = true)
    {
        var end = WithoutBracket(title).Length;
        var document = words.Documents.LengthBefore(title, end);
        if (document == 0 && needsDocument)
            return -1;
        end -= document;
        var evaluates = false;
        for (int length; (length = words.Tail.LengthBefore(title, end)) > 0;)
        {
            evaluates |= words.Evaluations.Contains(title.AsSpan(end - length, length));
            end -= length;
        }

        return evaluates ? end : -1;
    }

    /// <summary>The head of a title has more than years and words of every title in it.</summary>
    public static bool HasContent(string head, NarrativeVocabulary words)
    {
        var rest = words.Titles.Boundaries.TrimStart(WithoutYears(head));
        return rest.Length > 0 && rest is not ("项目" or "单位" or "财政");
    }

    public static string WithoutYears(string text) => Years.Replace(text, "");

    public static TitleParts Split(string title, NarrativeVocabulary words)
    {
        var tail = Math.Max(TailStart(title, words.Titles, needsDocument: false), 0);
        var year = Years.Matches(title).Select(m => (int?)int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).LastOrDefault();
        var isDepartment = words.Titles.Department.IsIn(title) && !words.Titles.NotDepartment.IsIn(title);
        var pieces = Years.Replace(title[..tail], "|").Replace("关于", "|", StringComparison.Ordinal)
            .Split('|', StringSplitOptions.RemoveEmptyEntries);
        if (isDepartment)
            return Department(pieces is [var first, _, ..] && UnitNames.Is(first, words) ? first : string.Concat(pieces), year, words);

        var (place, unit, project) = SplitProject(pieces, words);
        var type = words.Titles.Transfer.IsIn(title) ? EvaluationType.Transfer : EvaluationType.Project;
        return new(type, year, place, unit, CleanProject(project, title[tail..], words.Titles));
    }

    private static TitleParts Department(string head, int? year, NarrativeVocabulary words)
    {
        var cut = words.Titles.Boundaries.All.Select(w => head.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(head.Length).Min();
        var unit = head[..cut].Trim('的');
        var place = PlaceNames.PrefixLength(unit, words.Places);
        return new(EvaluationType.Department, year, PlaceNames.Of(unit, words.Places), unit.Length > place ? unit : null, null);
    }

    private static (string? Place, string? Unit, string Project) SplitProject(string[] pieces, NarrativeVocabulary words)
    {
        if (pieces.Length == 0)
            return (null, null, "");
        var first = pieces[0];
        var rest = string.Concat(pieces[1..]);
        if (PlaceNames.PrefixLength(first, words.Places) == first.Length)
            (first, rest) = (first + rest, "");

        var place = PlaceNames.PrefixLength(first, words.Places);
        var unit = UnitNames.Is(first, words) && first.Length > place ? first.Length : UnitNames.PrefixLength(first, place, words);
        if (unit <= place)
            unit = 0;
        return (PlaceNames.Of(first, words.Places), NullIfEmpty(first[..unit]), first[Math.Max(place, unit)..] + rest);
    }

    private static string? CleanProject(string project, string tail, TitleWords words)
    {
        var name = words.ProjectTails.TrimEnd(words.ProjectHeads.TrimStart(project));
        if (name.EndsWith("项目", StringComparison.Ordinal) && tail.StartsWith("支出", StringComparison.Ordinal))
            name = name[..^2];
        if (name.Length > 2 && name[0] == '“' && name[^1] == '”')
            name = name[1..^1];
        return name is "项目" or "部门" or "单位" or "财政" ? null : NullIfEmpty(name);
    }

    /// <summary>…报告(2023年度) without what stands in brackets at its end.</summary>
    private static string WithoutBracket(string title)
    {
        var open = title.EndsWith(')') ? title.LastIndexOf('(') : -1;
        return open > 0 && title.Length - open <= 14 ? title[..open] : title;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
