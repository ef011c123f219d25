using System.Globalization;
using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Tests.Queue;

/// <summary>An index of invented findings, without a database.</summary>
internal sealed class InventedIndex
{
    private readonly FindingColumns columns;
    private readonly List<int>[] values = [.. Enum.GetValues<QueueDimension>().Select(_ => new List<int>())];

    public InventedIndex(params (int Region, int? Parent)[] regions)
    {
        columns = new() { Regions = new(regions) };
        var states = columns.Dimensions[(int)QueueDimension.State];
        foreach (var state in Enum.GetValues<FindingState>().Skip(1))
            states.NumberOf(FindingIndexReader.NameOf(state));
        states.Rename(0, FindingIndexReader.NameOf(FindingState.Open));
    }

    /// <summary>Adds a finding; a dimension that is not told of is not known.</summary>
    /// <param name="id">Its fingerprint, too, where none is given.</param>
    /// <param name="risk">In hundredths.</param>
    /// <param name="of">What it has in each dimension.</param>
    /// <param name="fingerprint">The same for two: one decision stands for both.</param>
    public InventedIndex With(long id, int risk, IEnumerable<(QueueDimension Dimension, string Value)>? of = null, ulong? fingerprint = null)
    {
        columns.Ids.Add(id);
        columns.Risks.Add(risk);
        columns.Fingerprints.Add(fingerprint ?? (ulong)id);
        columns.Submissions.Add(id);
        columns.EvaluationNumbers.Add(1);
        var known = (of ?? []).ToDictionary(v => v.Dimension, v => v.Value);
        foreach (var dimension in Enum.GetValues<QueueDimension>())
            values[(int)dimension].Add(dimension == QueueDimension.State ? 0 : columns.Dimensions[(int)dimension].NumberOf(known.GetValueOrDefault(dimension)));
        return this;
    }

    public FindingIndex Make(params (ulong Fingerprint, FindingState State)[] states)
    {
        columns.Values = [.. values.Select(v => v.ToArray())];
        return new(columns, states.ToDictionary(s => (UInt128)s.Fingerprint, s => s.State));
    }

    /// <summary>Ids from 1 on, each of another risk than its neighbours, every third of rule PE102.</summary>
    public static FindingIndex Many(int count)
    {
        var made = new InventedIndex();
        for (var id = 1; id <= count; id++)
            made.With(id, id * 37 % 11 * 100, [(QueueDimension.Rule, id % 3 == 0 ? "PE102" : "PE401"), (QueueDimension.Year, (2020 + (id % 4)).ToString(CultureInfo.InvariantCulture))]);
        return made.Make();
    }
}
