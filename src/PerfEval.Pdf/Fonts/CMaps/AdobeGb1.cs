namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>Unicode of the CIDs of the character collection Adobe-GB1.</summary>
internal static class AdobeGb1
{
    /// <summary>Null where the CID stands for no character.</summary>
    public static string? ToUnicode(int cid) => null;
}
