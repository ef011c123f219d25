using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>Findings by number of value, in one dimension; those that the other dimensions' filters let through.</summary>
/// <param name="Value">As in an address.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueCount(string Value, int Findings);

/// <summary>A page of the queue.</summary>
/// <param name="Ids">Findings in the order of the queue.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Previous">Where the page before ends; null on the first.</param>
internal sealed record QueueSlice(IReadOnlyList<long> Ids, QueueCursor? Next, QueueCursor? Previous);

/// <summary>
/// All findings about evaluations that count, by what they are filtered and sorted by: some 60 bytes a finding, so that any page and
/// any count over a million of them take milliseconds and no plan of a database can go wrong. Texts stay in the database. Made by
/// <see cref="FindingIndexReader"/>; only states change afterwards.
/// </summary>
internal sealed class FindingIndex
{
    private static readonly QueueDimension[] Dimensions = Enum.GetValues<QueueDimension>();

    private readonly FindingColumns columns;
    private readonly int[] order;
    private readonly int[] places;
    private readonly UInt128[] fingerprints;
    private readonly int[] ofFingerprints;

    public FindingIndex(FindingColumns columns, IReadOnlyDictionary<UInt128, FindingState> states)
    {
        this.columns = columns;
        var count = columns.Count;
        order = new int[count];
        var keys = new long[count];
        for (var row = 0; row < count; row++)
        {
            order[row] = row;

            // Rows are in the order of finding ids, so that the row settles what risk leaves open.
            keys[row] = ((long)(int.MaxValue - columns.Risks[row]) << 32) | (uint)row;
        }

        Array.Sort(keys, order);
        places = new int[count];
        for (var place = 0; place < count; place++)
            places[order[place]] = place;
        fingerprints = [.. columns.Fingerprints];
        ofFingerprints = [.. Enumerable.Range(0, count)];
        Array.Sort(fingerprints, ofFingerprints);
        foreach (var (fingerprint, state) in states)
            SetState(fingerprint, state);
    }

    public int Count => columns.Count;

    /// <summary>For counting in other ways than <see cref="CountsOf"/>; read only.</summary>
    public FindingColumns Columns => columns;

    /// <summary>Decisions up to this one are in the states.</summary>
    public long LastDisposition { get; set; }

    public FindingState StateOf(long findingId) => RowOf(findingId) is >= 0 and var row ? (FindingState)columns.Values[(int)QueueDimension.State][row] : FindingState.Open;

    public int RiskOf(long findingId) => RowOf(findingId) is >= 0 and var row ? columns.Risks[row] : 0;

    public bool Holds(long findingId) => RowOf(findingId) >= 0;

    /// <summary>Ids are in ascending order.</summary>
    public int RowOf(long findingId)
    {
        var row = columns.Ids.BinarySearch(findingId);
        return row >= 0 ? row : -1;
    }

    /// <summary>All findings of a fingerprint stand where their last decision put them.</summary>
    public void SetState(UInt128 fingerprint, FindingState state)
    {
        var at = Array.BinarySearch(fingerprints, fingerprint);
        if (at < 0)
            return;
        while (at > 0 && fingerprints[at - 1] == fingerprint)
            at--;
        for (; at < fingerprints.Length && fingerprints[at] == fingerprint; at++)
            columns.Values[(int)QueueDimension.State][ofFingerprints[at]] = (int)state;
    }

    /// <param name="filter">Which findings.</param>
    /// <param name="among">The rows that the filter's text and spot check leave; null for all.</param>
    /// <param name="after">Begins behind this place; null at the top.</param>
    /// <param name="before">Or ends before this one.</param>
    /// <param name="size">Findings on a page.</param>
    public QueueSlice Page(QueueFilter filter, bool[]? among, QueueCursor? after, QueueCursor? before, int size)
    {
        var match = new Matching(this, filter, among);
        var found = new List<int>(size + 1);
        if (before is { } end)
        {
            for (var place = PlaceOf(end) - 1; place >= 0 && found.Count <= size; place--)
            {
                if (match.Holds(order[place]))
                    found.Add(place);
            }

            found.Reverse();
            var more = found.Count > size;
            if (more)
                found.RemoveAt(0);
            return Slice(found, hasNext: found.Count > 0, hasPrevious: more);
        }

        var start = 0;
        if (after is { } begin)
        {
            start = PlaceOf(begin);
            if (start < order.Length && columns.Ids[order[start]] == begin.FindingId)
                start++;
        }

        for (var place = start; place < order.Length && found.Count <= size; place++)
        {
            if (match.Holds(order[place]))
                found.Add(place);
        }

        var hasNext = found.Count > size;
        if (hasNext)
            found.RemoveAt(size);
        return Slice(found, hasNext, hasPrevious: after is not null && found.Count > 0);
    }

    /// <summary>The nearest finding of the filter before and after one, which need not be of the filter itself.</summary>
    public (long? Previous, long? Next) Beside(QueueFilter filter, bool[]? among, long findingId, int risk)
    {
        var match = new Matching(this, filter, among);
        var row = RowOf(findingId);
        var place = row >= 0 ? places[row] : PlaceOf(new(risk, findingId));
        long? previous = null, next = null;
        for (var at = place - 1; at >= 0 && previous is null; at--)
        {
            if (match.Holds(order[at]))
                previous = columns.Ids[order[at]];
        }

        for (var at = row >= 0 ? place + 1 : place; at < order.Length && next is null; at++)
        {
            if (match.Holds(order[at]))
                next = columns.Ids[order[at]];
        }

        return (previous, next);
    }

    /// <summary>How many findings the filter lets through, and of each dimension how many each value would.</summary>
    public QueueCounts CountsOf(QueueFilter filter, bool[]? among)
    {
        var counts = Dimensions.Select(d => new int[columns.Dimensions[(int)d].Values.Count]).ToArray();
        var match = new Matching(this, filter, among);
        var total = 0;
        for (var row = 0; row < columns.Count; row++)
        {
            // A value's count is of what there would be with it alone chosen: its own dimension's filter does not count.
            var failed = match.Failing(row);
            if (failed == Matching.None)
            {
                total++;
                for (var d = 0; d < counts.Length; d++)
                    counts[d][columns.Values[d][row]]++;
            }
            else if (failed >= 0)
            {
                counts[failed][columns.Values[failed][row]]++;
            }
        }

        return new(total, [.. counts.Select((numbers, d) => (IReadOnlyList<ValueCount>)[.. numbers.Select((n, v) => new ValueCount(columns.Dimensions[d].Values[v], n)).Where(c => c.Findings > 0)])]);
    }

    /// <summary>Every finding of the filter in the order of the queue, up to a number.</summary>
    public IReadOnlyList<long> All(QueueFilter filter, bool[]? among, int most) => Page(filter, among, null, null, most).Ids;

    private QueueSlice Slice(List<int> found, bool hasNext, bool hasPrevious) => new(
        [.. found.Select(p => columns.Ids[order[p]])],
        hasNext ? CursorAt(found[^1]) : null,
        hasPrevious ? CursorAt(found[0]) : null);

    private QueueCursor CursorAt(int place) => new(columns.Risks[order[place]], columns.Ids[order[place]]);

    /// <summary>The first place at or behind the cursor's.</summary>
    private int PlaceOf(QueueCursor cursor)
    {
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var row = order[middle];
            if (columns.Risks[row] > cursor.Risk || (columns.Risks[row] == cursor.Risk && columns.Ids[row] < cursor.FindingId))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A filter made ready for being asked about every row.</summary>
    private sealed class Matching
    {
        /// <summary>No dimension's filter fails.</summary>
        public const int None = -1;

        /// <summary>Several do, or the row is not among those asked for.</summary>
        public const int Several = -2;

        private readonly (int Dimension, bool[] Chosen, int[] Values)[] filters;
        private readonly bool[]? among;

        public Matching(FindingIndex index, QueueFilter filter, bool[]? among)
        {
            this.among = among;
            filters =
            [
                .. Dimensions.Where(d => !filter.Of(d).IsEmpty).Select(d => (
                    (int)d,
                    index.columns.Dimensions[(int)d].Chosen(d == QueueDimension.Region ? index.columns.Regions.WithThoseBelow(filter.Of(d)) : filter.Of(d)),
                    index.columns.Values[(int)d])),
            ];
        }

        public bool Holds(int row)
        {
            if (among is not null && !among[row])
                return false;
            foreach (var (_, chosen, values) in filters)
            {
                if (!chosen[values[row]])
                    return false;
            }

            return true;
        }

        public int Failing(int row)
        {
            if (among is not null && !among[row])
                return Several;
            var failing = None;
            foreach (var (dimension, chosen, values) in filters)
            {
                if (chosen[values[row]])
                    continue;
                if (failing != None)
                    return Several;
                failing = dimension;
            }

            return failing;
        }
    }
}

/// <summary>Counts of a filter; see <see cref="FindingIndex.CountsOf"/>.</summary>
internal sealed record QueueCounts(int Total, IReadOnlyList<IReadOnlyList<ValueCount>> Values)
{
    public IReadOnlyList<ValueCount> Of(QueueDimension dimension) => Values[(int)dimension];
}
