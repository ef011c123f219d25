using System.Globalization;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>Findings by severity and state.</summary>
internal sealed class FindingCounts
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    private readonly int[] counts = new int[Severities.Length * States.Length];

    public static FindingState[] States { get; } = Enum.GetValues<FindingState>();

    public int Total => counts.Sum();

    public int Errors => Of("error");

    public int Warnings => Of("warning");

    public int Infos => Of("info");

    /// <summary>Still to be decided.</summary>
    public int Undecided => Of(FindingState.Open) + Of(FindingState.Queried) + Of(FindingState.AwaitingSecond);

    public static int NumberOf(string severity) => Math.Max(0, Array.IndexOf(Severities, severity));

    public int Of(string severity, FindingState state) => counts[(NumberOf(severity) * States.Length) + (int)state];

    public int Of(FindingState state) => Severities.Sum(s => Of(s, state));

    public int Of(string severity) => States.Sum(s => Of(severity, s));

    public void Add(int severity, int state) => counts[(severity * States.Length) + state]++;

    public void Add(FindingCounts other)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += other.counts[i];
    }

    public static FindingCounts Sum(IEnumerable<FindingCounts> parts)
    {
        var sum = new FindingCounts();
        foreach (var part in parts)
            sum.Add(part);
        return sum;
    }
}

/// <summary>A unit in a year; null where it is not known.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitYear(int? Unit, int? Year);

/// <summary>Counts the findings of an index by unit and year: one pass over its columns, in which decisions stand as they are now.</summary>
internal static class FindingTally
{
    public static IReadOnlyDictionary<UnitYear, FindingCounts> Of(FindingIndex index)
    {
        var (units, years) = (index.ValuesOf(QueueDimension.Unit), index.ValuesOf(QueueDimension.Year));
        int[] severities = [.. index.ValuesOf(QueueDimension.Severity).Select(FindingCounts.NumberOf)];
        var unitOf = index.NumbersOf(QueueDimension.Unit);
        var yearOf = index.NumbersOf(QueueDimension.Year);
        var severityOf = index.NumbersOf(QueueDimension.Severity);
        var stateOf = index.NumbersOf(QueueDimension.State);
        var found = new Dictionary<long, FindingCounts>();
        for (var row = 0; row < index.Count; row++)
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(found, ((long)unitOf[row] << 32) | (uint)yearOf[row], out _);
            (counts ??= new()).Add(severities[severityOf[row]], stateOf[row]);
        }

        return found.ToDictionary(f => new UnitYear(Number(units[(int)(f.Key >> 32)]), Number(years[(int)(f.Key & uint.MaxValue)])), f => f.Value);
    }

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
