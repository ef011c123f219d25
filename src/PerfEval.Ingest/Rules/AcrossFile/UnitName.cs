using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>A unit's name, folded, as place and body: 青禾市云溪县 + 林业局.</summary>
internal sealed partial record UnitName(string Place, string Body)
{
    /// <summary>The last place alone, by which a report calls units of its own county: 云溪县.</summary>
    public string LastPlace { get; private init; } = Place;

    /// <summary>The name in its parts; null where it begins with no place.</summary>
    public static UnitName? Of(string name)
    {
        var match = Parts().Match(TextNormalizer.Key(name));
        if (!match.Success)
            return null;
        var places = match.Groups["place"].Captures;
        return new(string.Concat(places.Select(p => p.Value)), match.Groups["body"].Value) { LastPlace = places[^1].Value };
    }

    /// <summary>
    /// Whether two bodies can be the same unit, one a part of the other, or one's office and the other's bureau: an
    /// abbreviation (医保局 of 医疗保障局), the same beginning (医保服务中心), or one's first words inside the other.
    /// </summary>
    public static bool CanBeRelated(string a, string b) =>
        a[0] == b[0] || IsAbbreviation(a, b) || IsAbbreviation(b, a) || a.Contains(b[..2], StringComparison.Ordinal) || b.Contains(a[..2], StringComparison.Ordinal);

    private static bool IsAbbreviation(string brief, string full)
    {
        var found = 0;
        foreach (var c in full)
        {
            if (found < brief.Length && brief[found] == c)
                found++;
        }

        return found == brief.Length;
    }

    // A place has at least two characters before its suffix (城市管理局 is no place 城市), a county one (温县), a second one at most three
    // (住房和城市建设局 is none either); or it is the bare suffix (市统计局).
    [GeneratedRegex("^(?:(?<place>[\u4e00-\u9fff]{2,8}?(?:省|自治区|市|县|区|旗|州|盟))(?<place>[\u4e00-\u9fff]{2,3}?(?:市|县|区|旗)|[\u4e00-\u9fff]县){0,2}|(?<place>[\u4e00-\u9fff]县)|(?<place>[省市县区旗州盟]))(?<body>[\u4e00-\u9fff]{2,20})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parts();
}
