using System.Text;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Values.Folding;

/// <summary>
/// Traditional characters and their simplified forms, from schemas/simplified.txt, and the readings in brackets that some
/// sites put behind them against copying: 績(jī)效 is 绩效.
/// </summary>
internal static class SimplifiedForms
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';
    private const int LongestReading = 6;
    private const string TonedVowels = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

    private static readonly char[] Table = Load();

    /// <summary>The simplified form; the character itself where it is none, or is one already.</summary>
    public static char Of(char c) => c is >= First and <= Last && Table[c - First] is var simplified and not '\0' ? simplified : c;

    public static bool IsTraditional(char c) => c is >= First and <= Last && Table[c - First] != '\0';

    /// <summary>
    /// The length of a reading in brackets that begins at <paramref name="at"/>, or 0. Only behind a character, and only with a tone mark or behind
    /// a traditional one: (km) and (a) are no readings.
    /// </summary>
    public static int Reading(string text, int at)
    {
        if (at == 0 || text[at] is not ('(' or '（') || text[at - 1] is < First or > Last)
            return 0;
        var isToned = false;
        var end = at + 1;
        for (; end < text.Length && end - at <= LongestReading && IsReadingLetter(text[end]); end++)
            isToned |= TonedVowels.Contains(text[end], StringComparison.Ordinal);
        var isClosed = end > at + 1 && end < text.Length && text[end] is ')' or '）';
        return isClosed && (isToned || IsTraditional(text[at - 1])) ? end + 1 - at : 0;
    }

    /// <summary>A text in simplified characters, without the readings in brackets; everything else as written.</summary>
    public static string Simplify(string text)
    {
        var simplified = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Reading(text, i) is > 0 and var reading)
                i += reading - 1;
            else
                simplified.Append(Of(text[i]));
        }

        return simplified.ToString();
    }

    private static bool IsReadingLetter(char c) => c is >= 'a' and <= 'z' or >= 'ａ' and <= 'ｚ' or 'ü' or 'ê' || TonedVowels.Contains(c, StringComparison.Ordinal);

    private static char[] Load()
    {
        var table = new char[Last - First + 1];
        foreach (var line in SchemaFiles.BuiltIn.Read("simplified.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
                continue;
            foreach (var pair in line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                table[pair[0] - First] = pair[1];
        }

        return table;
    }
}
