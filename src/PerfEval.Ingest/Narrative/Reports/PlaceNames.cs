using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>The names of provinces, cities, counties and townships with which a title or a unit's name begins.</summary>
internal static class PlaceNames
{
    private const int MaxLevels = 4;
    private const int MaxName = 8;
    private const string CitySuffixes = "市县区旗";

    /// <summary>Length of the place with which the text begins, all its levels: 海南省三亚市… → 6. 0 where it begins with none.</summary>
    public static int PrefixLength(string text, PlaceWords words)
    {
        var end = 0;
        for (var level = 0; level < MaxLevels; level++)
        {
            var next = NextLevel(text, end, words);
            if (next == end)
                break;
            end = next;
        }

        return end;
    }

    /// <summary>The place with which the text begins, without words in front that are no part of it: 中共云岭县委 → 云岭县; null where there is none.</summary>
    public static string? Of(string text, PlaceWords words) =>
        words.Heads.TrimStart(text[..PrefixLength(text, words)]) is { Length: > 0 } place ? place : null;

    private static int NextLevel(string text, int start, PlaceWords words)
    {
        for (var end = start + 2; end <= text.Length && end - start <= MaxName + 3; end++)
        {
            var suffix = words.Suffixes.LengthBefore(text.AsSpan(start, end - start), end - start);
            if (suffix == 0 || end - start - suffix < MinName(text[end - 1]))
                continue;

            // 景德镇市 ends after 市, not after 镇.
            if (end < text.Length && text[end - 1] is '镇' or '乡' or '州' && CitySuffixes.Contains(text[Math.Min(end, text.Length - 1)], StringComparison.Ordinal))
                end++;
            var name = text[start..end];
            return words.NotPlaces.IsIn(name) || words.NotInNames.IsIn(name) || !name.All(char.IsLetter) ? start : end;
        }

        return start;
    }

    private static int MinName(char suffix) => suffix == '县' ? 1 : 2;
}
