namespace PerfEval.Ingest.Values.Figures;

/// <summary>What is written in front of an amount of money: ¥300, RMB300, 人民币300.</summary>
internal static class CurrencySigns
{
    private static readonly string[] All = ["¥", "人民币", "RMB", "CNY"];

    /// <summary>The length of the sign that a text begins with, or 0.</summary>
    public static int At(string text) => Array.Find(All, sign => text.StartsWith(sign, StringComparison.Ordinal))?.Length ?? 0;

    /// <summary>The length of the sign that ends before a place, or 0.</summary>
    public static int Before(string text, int at)
    {
        foreach (var sign in All)
        {
            if (sign.Length <= at && string.CompareOrdinal(text, at - sign.Length, sign, 0, sign.Length) == 0)
                return sign.Length;
        }

        return 0;
    }
}
