using System.Globalization;

namespace PerfEval.Ingest.Review.Words;

/// <summary>Figures that may be missing, as overviews show them: a dash where there is none. Others: <see cref="FigureText"/>.</summary>
internal static class Shown
{
    public const string Nothing = "—";

    /// <summary>Yuan as 万元.</summary>
    public static string TenThousands(decimal? yuan) => yuan is { } amount ? (amount / 10_000m).ToString("#,0.00", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>1 as 100%.</summary>
    public static string Share(decimal? share, int digits = 1) => share is { } part ? (part * 100m).ToString("0." + new string('0', digits), CultureInfo.InvariantCulture) + "%" : Nothing;

    /// <summary>Means of points.</summary>
    public static string Points(decimal? points) => points is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>A number with the digits it has, and no zeros behind them.</summary>
    public static string Plain(decimal? number) => number is { } shown ? shown.ToString("#,0.############", CultureInfo.InvariantCulture) : Nothing;

    public static string Year(int? year) => year is { } known ? known.ToString(CultureInfo.InvariantCulture) : Nothing;
}
