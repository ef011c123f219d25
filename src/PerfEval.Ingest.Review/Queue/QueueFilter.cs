using System.Collections.Immutable;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>
/// Which findings are asked for: of every dimension one of the values chosen, where any is. Values are those of the address: PE404,
/// error, open, a year, the number of a unit or region (and those below it), the id of a layout or canonical indicator; <see cref="None"/>
/// stands for "not known".
/// </summary>
internal sealed record QueueFilter
{
    public const string None = "-";

    /// <summary>What an auditor has still to decide.</summary>
    public static ImmutableArray<string> Undecided { get; } = ["open", "queried", "second"];

    public ImmutableDictionary<QueueDimension, ImmutableArray<string>> Chosen { get; init; } = ImmutableDictionary<QueueDimension, ImmutableArray<string>>.Empty;

    /// <summary>Part of what the finding says, or of project, unit or file.</summary>
    public string? Text { get; init; }

    /// <summary>The evaluations of one spot check.</summary>
    public long? Sample { get; init; }

    public ImmutableArray<string> Of(QueueDimension dimension) => Chosen.TryGetValue(dimension, out var values) ? values : [];

    /// <summary>Null or empty: no longer restricted by it.</summary>
    public QueueFilter With(QueueDimension dimension, params IEnumerable<string> values)
    {
        var chosen = values.ToImmutableArray();
        return this with { Chosen = chosen.Length == 0 ? Chosen.Remove(dimension) : Chosen.SetItem(dimension, chosen) };
    }
}
