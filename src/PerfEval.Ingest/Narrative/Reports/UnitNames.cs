using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>Where the name of a unit ends in a title that runs on with its project.</summary>
internal static class UnitNames
{
    /// <summary>The whole text is a unit's name, as far as its last word tells.</summary>
    public static bool Is(string text, NarrativeVocabulary words) =>
        text.Length >= 3 && text.All(char.IsLetter)
        && (words.Units.Strong.Ends(text) || words.Units.Weak.Ends(text)) && !words.Units.NotUnits.Ends(text);

    /// <summary>
    /// Length of the unit's name with which the text begins; 0 where it begins with none. <paramref name="from"/> is where
    /// the place in front ends: 云岭县 | 民政局 | 临时救助.
    /// </summary>
    public static int PrefixLength(string text, int from, NarrativeVocabulary words)
    {
        var strong = EarliestEnd(text, from, words.Units.Strong, words);
        if (strong > 0)
            return Extend(text, strong, words);
        var weak = EarliestEnd(text, from, words.Units.Weak, words, minLength: 2);
        return weak > 0 && weak < text.Length && words.Units.Works.LengthAt(text, weak) == 0 ? weak : 0;
    }

    private static int EarliestEnd(string text, int from, WordList suffixes, NarrativeVocabulary words, int minLength = 1)
    {
        for (var end = Math.Max(from + 2, 3); end <= text.Length; end++)
        {
            var suffix = suffixes.LengthBefore(text, end);
            if (suffix >= minLength && end - suffix >= from && !IsOrdinaryWord(text, end, words))
                return end;
        }

        return 0;
    }

    private static bool IsOrdinaryWord(string text, int end, NarrativeVocabulary words)
    {
        if (words.Units.NotUnits.LengthBefore(text, end) > 0)
            return true;
        return end < text.Length && words.Units.NotUnits.LengthAt(text, end - 1) > 0;
    }

    private static int Extend(string text, int end, NarrativeVocabulary words)
    {
        for (int more; (more = words.Units.Extensions.LengthAt(text, end)) > 0;)
            end += more;
        return end;
    }
}
