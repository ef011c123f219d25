using System.Runtime.InteropServices;
using PerfEval.Ingest.Review.Indicators;

namespace PerfEval.Ingest.Review.Charts;

/// <summary>
/// Values of peers as dots on a line, alike ones above each other, with the median and the unit's own: SVG by <c>_DotPlot.cshtml</c>.
/// The line holds what lies within three interquartile ranges of the quartiles; what lies beyond stands at its ends, with its number.
/// </summary>
internal sealed class DotPlot
{
    public const int Width = 1000;
    public const int Height = 190;
    public const decimal Base = 150m;
    private const decimal Left = 40m;
    private const decimal Right = 40m;
    private const int Bins = 115;
    private const decimal Size = 8m;
    private const int MostHigh = 14;
    private readonly decimal from;
    private readonly decimal to;

    public DotPlot(PeerValues peers, IReadOnlyList<decimal> own)
    {
        var reach = 3m * (peers.Upper - peers.Lower);
        from = reach == 0m ? peers.Least : Math.Max(peers.Least, peers.Lower - reach);
        to = reach == 0m ? peers.Most : Math.Min(peers.Most, peers.Upper + reach);
        Below = peers.Values.Where(v => v.Value < from).Sum(v => v.Times);
        Above = peers.Values.Where(v => v.Value > to).Sum(v => v.Times);
        Median = X(peers.Median);
        Ticks = to == from ? [(from, X(from))] : [(from, X(from)), ((from + to) / 2m, X((from + to) / 2m)), (to, X(to))];
        var bins = new int[Bins + 1];
        foreach (var (value, times) in peers.Values)
            bins[BinOf(value)] += times;
        PerDot = Math.Max(1, (bins.Max() + MostHigh - 1) / MostHigh);
        Dots = [.. bins.SelectMany((count, bin) => Enumerable.Range(0, (count + PerDot - 1) / PerDot).Select(level => new Dot(XOf(bin), Axis.Round(Base - (Size / 2m) - 1m - (level * Size)))))];
        Own = [.. own.Distinct().Select(v => (v, XOf(BinOf(v))))];
    }

    public IReadOnlyList<Dot> Dots { get; }

    /// <summary>How many evaluations a dot stands for, at most.</summary>
    public int PerDot { get; }

    public IReadOnlyList<(decimal Value, decimal X)> Own { get; }

    public decimal Median { get; }

    /// <summary>Left of the line's beginning.</summary>
    public int Below { get; }

    /// <summary>Right of its end.</summary>
    public int Above { get; }

    public IReadOnlyList<(decimal Value, decimal X)> Ticks { get; }

    private static decimal XOf(int bin) => Axis.Round(Left + ((Width - Left - Right) * bin / Bins));

    private int BinOf(decimal value) => to == from ? Bins / 2 : (int)Math.Round((Math.Clamp(value, from, to) - from) / (to - from) * Bins, MidpointRounding.AwayFromZero);

    private decimal X(decimal value) => to == from ? XOf(Bins / 2) : Axis.Round(Left + ((Width - Left - Right) * ((Math.Clamp(value, from, to) - from) / (to - from))));

    /// <summary>Its centre.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Dot(decimal X, decimal Y);
}
