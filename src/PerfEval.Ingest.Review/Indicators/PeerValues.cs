using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Review.Indicators;

/// <summary>A value, and how many evaluations have it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueTimes(decimal Value, int Times);

/// <summary>The values of an indicator's peers in rising order, with their quartiles.</summary>
internal sealed class PeerValues
{
    private readonly IReadOnlyList<ValueTimes> values;

    /// <param name="values">In rising order, each value once; at least one.</param>
    public PeerValues(IReadOnlyList<ValueTimes> values)
    {
        this.values = values;
        Count = values.Sum(v => v.Times);
        Median = Middle(2, 4);
        Lower = Middle(1, 4);
        Upper = Middle(3, 4);
    }

    public int Count { get; }

    public decimal Least => values[0].Value;

    public decimal Most => values[^1].Value;

    /// <summary>The middle one, or half way between the two in the middle.</summary>
    public decimal Median { get; }

    /// <summary>The first quartile.</summary>
    public decimal Lower { get; }

    /// <summary>The third.</summary>
    public decimal Upper { get; }

    public IReadOnlyList<ValueTimes> Values => values;

    /// <summary>How many are less, and how many are the same.</summary>
    public (int Less, int Same) PlaceOf(decimal value) => (values.Where(v => v.Value < value).Sum(v => v.Times), values.Where(v => v.Value == value).Sum(v => v.Times));

    // Quartiles by linear interpolation between the neighbours of (n − 1) · p, as spreadsheets have them.
    private decimal Middle(int part, int of)
    {
        var at = (decimal)(Count - 1) * part / of;
        var low = (int)Math.Floor(at);
        return At(low) + ((At(Math.Min(low + 1, Count - 1)) - At(low)) * (at - low));
    }

    private decimal At(int place)
    {
        foreach (var (value, times) in values)
        {
            place -= times;
            if (place < 0)
                return value;
        }

        return values[^1].Value;
    }
}
