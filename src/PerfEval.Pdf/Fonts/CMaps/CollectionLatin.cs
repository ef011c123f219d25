using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// The ASCII part of the character collections for Japanese, Korean and traditional Chinese (Adobe Technical Notes 5078, 5080, 5093): once
/// proportional from CID 1 on, once in half width. All else of them is not known here.
/// </summary>
internal static class CollectionLatin
{
    private const int Proportional = 1;

    /// <summary>! to ~ and the blank.</summary>
    private const int Count = 95;

    public static bool Has(string? ordering) => HalfWidth(ordering) > 0;

    /// <summary>Null where the CID is none of these, or a currency sign or an overline instead of \ or ~.</summary>
    public static string? ToUnicode(string? ordering, int cid)
    {
        var half = HalfWidth(ordering);
        var index = half == 0 ? -1 : cid >= half ? cid - half : cid - Proportional;
        return index is >= 0 and < Count && (char)(index + ' ') is var c and not '\\' and not '~' ? CharacterStrings.Of(c) : null;
    }

    /// <summary>For its width: 0 where the character is not ASCII.</summary>
    public static int CidOf(string ordering, bool isHalfWidth, int character) =>
        character is >= ' ' and <= '~' ? character - ' ' + (isHalfWidth ? HalfWidth(ordering) : Proportional) : 0;

    private static int HalfWidth(string? ordering) => ordering switch
    {
        "Japan1" => 231,
        "CNS1" => 13648,
        "Korea1" => 8094,
        _ => 0,
    };
}
