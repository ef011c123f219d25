using System.Globalization;

namespace PerfEval.Ingest.Review.Words;

/// <summary>Figures as the page prints them: the same whatever the machine's culture.</summary>
internal static class FigureText
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Id(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every digit that there is, thousands apart.</summary>
    public static string Exact(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>Yuan in the unit that auditors read it in: 亿元, 万元, 元, in English millions and yuan; down to the yuan in English, else four digits behind the point at most.</summary>
    public static string Money(decimal yuan, PageWords words) => Math.Abs(yuan) switch
    {
        >= 100_000_000m when !words.English => Divided(yuan, 100_000_000m, " 亿元"),
        >= 10_000m when !words.English => Divided(yuan, 10_000m, " 万元"),
        >= 1_000_000m => Divided(yuan, 1_000_000m, "m yuan"),
        _ => Divided(yuan, 1m, words.Of(" 元", " yuan")),
    };

    private static string Divided(decimal yuan, decimal by, string unit) => (yuan / by).ToString(by == 1_000_000m ? "#,0.######" : "#,0.####", CultureInfo.InvariantCulture) + unit;

    /// <summary>Stored in UTC, shown in the server's time.</summary>
    public static string Time(DateTime utc, TimeProvider clock) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
