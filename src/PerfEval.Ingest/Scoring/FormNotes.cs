using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Scoring;

/// <summary>Rules of scoring that a form states in its own 注: they hold for that form, whatever its place's profile says.</summary>
internal static partial class FormNotes
{
    /// <summary>The profile with the bands of qualitative indicators that the notes state; the profile itself where they state none.</summary>
    public static ScoringProfile Apply(ScoringProfile profile, IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            if (Bands.Match(TextNormalizer.Key(note)) is not { Success: true } match)
                continue;
            var (achieved, partly) = (Percent(match, "achieved"), Percent(match, "partly"));
            if (partly > 0m && partly < achieved && achieved < 100m)
                return profile with { AchievedFrom = achieved, PartlyFrom = partly };
        }

        return profile;
    }

    private static decimal Percent(Match match, string group) => decimal.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // 100-80%(含80%)、80-60%(含60%)、60-0%; 100%-80%,80%-50%,50%-0%.
    [GeneratedRegex(
        @"100%?[-—–~至](?<achieved>[0-9]{2})%?(\([^()]{1,8}\))?[、,;和及]*[^0-9。;]{0,16}\k<achieved>%?[-—–~至](?<partly>[0-9]{2})%?(\([^()]{1,8}\))?[、,;和及]*[^0-9。;]{0,24}\k<partly>%?[-—–~至]0%?",
        RegexOptions.ExplicitCapture,
        10000)]
    private static partial Regex Bands { get; }
}
