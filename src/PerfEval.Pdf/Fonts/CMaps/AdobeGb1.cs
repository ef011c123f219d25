using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// Unicode of the CIDs of the character collection Adobe-GB1. Made from the UniGB CMaps, read backwards, and Adobe-GB1-UCS2 for the CIDs that they do not
/// reach. A form for vertical setting gives the character itself: （, not ︵.
/// </summary>
internal static class AdobeGb1
{
    private static readonly Lazy<int[]> CodePoints = new(ReadCodePoints);

    /// <summary>Null where the CID stands for no character. The same instance each time.</summary>
    public static string? ToUnicode(int cid) =>
        (uint)cid < (uint)CodePoints.Value.Length ? CharacterStrings.Of(CodePoints.Value[cid]) : null;

    private static int[] ReadCodePoints() =>
        PredefinedCMaps.Gb1.TryFind("Adobe-GB1", out var entry)
            ? PredefinedCMaps.Gb1.ReadTexts(entry)
            : throw new InvalidOperationException("Adobe-GB1 is not in the pack.");
}
