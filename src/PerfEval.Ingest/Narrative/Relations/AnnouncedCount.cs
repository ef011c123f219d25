using System.Globalization;
using PerfEval.Ingest.Values.Figures;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>How many things a sentence announces, in digits or in characters: 3, 三, 两, 二十一.</summary>
internal static class AnnouncedCount
{
    /// <returns>Null where the text is no such number.</returns>
    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        return ChineseNumerals.TryParse(text, out var numeral) ? (int)numeral : null;
    }
}
