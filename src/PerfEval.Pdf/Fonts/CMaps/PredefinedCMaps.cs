namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>The CMaps that a file may name without bringing them (ISO 32000-1, table 118).</summary>
internal static class PredefinedCMaps
{
    private static readonly IdentityCMap IdentityH = new(isVertical: false);
    private static readonly IdentityCMap IdentityV = new(isVertical: true);

    /// <summary>Null where the name is of no CMap known here.</summary>
    public static CMap? Find(string name) => name switch
    {
        "Identity-H" => IdentityH,
        "Identity-V" => IdentityV,
        _ => null,
    };
}
