using System.Globalization;

namespace PerfEval.Ingest.Review.Words;

/// <summary>Figures as pages show them; a dash where there is none.</summary>
internal static class Shown
{
    public const string Nothing = "—";

    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Yuan as 万元.</summary>
    public static string TenThousands(decimal? yuan) => yuan is { } amount ? (amount / 10_000m).ToString("#,0.00", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>1 as 100%.</summary>
    public static string Share(decimal? share, int digits = 1) => share is { } part ? (part * 100m).ToString("0." + new string('0', digits), CultureInfo.InvariantCulture) + "%" : Nothing;

    /// <summary>Per cent, with the digits they have.</summary>
    public static string PerCent(decimal? rate) => rate is { } part ? Plain(part) + "%" : Nothing;

    /// <summary>Means of points.</summary>
    public static string Points(decimal? points) => points is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>A number with the digits it has, and no zeros behind them.</summary>
    public static string Plain(decimal? number) => number is { } shown ? shown.ToString("#,0.############", CultureInfo.InvariantCulture) : Nothing;

    public static string Year(int? year) => year is { } known ? known.ToString(CultureInfo.InvariantCulture) : Nothing;

    /// <summary>To the minute, on this machine's clock.</summary>
    public static string Time(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
