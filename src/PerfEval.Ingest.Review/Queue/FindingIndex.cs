using System.Buffers;
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
/// All findings about evaluations that count, by what they are filtered and sorted by: some 90 bytes a finding, so that any page and
/// any count over a million of them take milliseconds and no plan of a database can go wrong. Texts are apart, see
/// <see cref="FindingTexts"/>. Rows are numbered in the order of the queue, so that whoever looks for the next finding of a filter goes
/// through memory in one direction. Made by <see cref="FindingIndexReader"/>; only states change afterwards.
/// </summary>
internal sealed class FindingIndex
{
    private static readonly QueueDimension[] Dimensions = Enum.GetValues<QueueDimension>();

    // By row.
    private readonly long[] ids;
    private readonly int[] risks;
    private readonly long[] submissions;
    private readonly int[] evaluations;
    private readonly int[][] values;

    // By id and by fingerprint, with the rows that they stand for.
    private readonly long[] sortedIds;
    private readonly int[] rowsById;
    private readonly UInt128[] fingerprints;
    private readonly int[] rowsByFingerprint;

    private readonly Dimension[] dimensions;
    private readonly RegionTree regions;

    public FindingIndex(FindingColumns columns, IReadOnlyDictionary<UInt128, FindingState> states)
    {
        (dimensions, regions) = (columns.Dimensions, columns.Regions);
        var count = columns.Count;
        sortedIds = [.. columns.Ids];
        var readById = Numbers(count);
        Array.Sort(sortedIds, readById);

        // By risk, and by id what it leaves open.
        var keys = new long[count];
        for (var rank = 0; rank < count; rank++)
            keys[rank] = ((long)(int.MaxValue - columns.Risks[readById[rank]]) << 32) | (uint)rank;
        var ranks = Numbers(count);
        Array.Sort(keys, ranks);
        rowsById = new int[count];
        var read = keys;
        for (var row = 0; row < count; row++)
        {
            rowsById[ranks[row]] = row;
            read[row] = readById[ranks[row]];
        }

        ids = Ordered(columns.Ids, read);
        risks = Ordered(columns.Risks, read);
        submissions = Ordered(columns.Submissions, read);
        evaluations = Ordered(columns.EvaluationNumbers, read);
        values = [.. columns.Values.Select(v => Ordered(v, read))];
        fingerprints = Ordered(columns.Fingerprints, read);
        rowsByFingerprint = Numbers(count);
        Array.Sort(fingerprints, rowsByFingerprint);
        foreach (var (fingerprint, state) in states)
            SetState(fingerprint, state);
    }

    public int Count => ids.Length;

    /// <summary>Decisions up to this one are in the states.</summary>
    public long LastDisposition { get; set; }

    /// <summary>Rows in the order of finding ids.</summary>
    public ReadOnlySpan<int> RowsById => rowsById;

    /// <summary>By row the number of its value, for counting in other ways than <see cref="CountsOf"/>.</summary>
    public ReadOnlySpan<int> NumbersOf(QueueDimension dimension) => values[(int)dimension];

    /// <summary>What the numbers stand for.</summary>
    public IReadOnlyList<string> ValuesOf(QueueDimension dimension) => dimensions[(int)dimension].Values;

    public FindingState StateOf(long findingId) => RowOf(findingId) is >= 0 and var row ? (FindingState)values[(int)QueueDimension.State][row] : FindingState.Open;

    public int RiskOf(long findingId) => RowOf(findingId) is >= 0 and var row ? risks[row] : 0;

    public bool Holds(long findingId) => RowOf(findingId) >= 0;

    /// <summary>-1 where there is none.</summary>
    public int RowOf(long findingId) => Array.BinarySearch(sortedIds, findingId) is >= 0 and var rank ? rowsById[rank] : -1;

    public long IdAt(int row) => ids[row];

    /// <summary>What a finding is about; number 0 where it concerns the file.</summary>
    public (long Submission, int Number) EvaluationAt(int row) => (submissions[row], evaluations[row]);

    /// <summary>All findings of a fingerprint stand where their last decision put them.</summary>
    public void SetState(UInt128 fingerprint, FindingState state)
    {
        var at = Array.BinarySearch(fingerprints, fingerprint);
        if (at < 0)
            return;
        while (at > 0 && fingerprints[at - 1] == fingerprint)
            at--;
        for (; at < fingerprints.Length && fingerprints[at] == fingerprint; at++)
            values[(int)QueueDimension.State][rowsByFingerprint[at]] = (int)state;
    }

    /// <param name="filter">Which findings.</param>
    /// <param name="among">The rows that the filter's text and spot check leave; null for all.</param>
    /// <param name="after">Begins behind this place; null at the top.</param>
    /// <param name="before">Or ends before this one.</param>
    /// <param name="size">Findings on a page.</param>
    public QueueSlice Page(QueueFilter filter, bool[]? among, QueueCursor? after, QueueCursor? before, int size)
    {
        var match = new Matching(this, filter, among);
        var found = new List<int>(Math.Min(size, Count) + 1);
        if (before is { } end)
        {
            for (var row = FirstAtOrBehind(end) - 1; row >= 0 && found.Count <= size; row--)
            {
                if (match.Holds(row))
                    found.Add(row);
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
            start = FirstAtOrBehind(begin);
            if (start < ids.Length && ids[start] == begin.FindingId)
                start++;
        }

        for (var row = start; row < ids.Length && found.Count <= size; row++)
        {
            if (match.Holds(row))
                found.Add(row);
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
        var own = RowOf(findingId);
        var behind = own >= 0 ? own + 1 : FirstAtOrBehind(new(risk, findingId));
        long? previous = null, next = null;
        for (var row = (own >= 0 ? own : behind) - 1; row >= 0 && previous is null; row--)
        {
            if (match.Holds(row))
                previous = ids[row];
        }

        for (var row = behind; row < ids.Length && next is null; row++)
        {
            if (match.Holds(row))
                next = ids[row];
        }

        return (previous, next);
    }

    /// <summary>How many findings the filter lets through, and of each dimension how many each value would.</summary>
    public QueueCounts CountsOf(QueueFilter filter, bool[]? among)
    {
        var match = new Matching(this, filter, among);

        // Rented: so large an array for every page would have all of the memory collected every few pages.
        var failing = ArrayPool<sbyte>.Shared.Rent(Count);
        try
        {
            var total = 0;
            for (var row = 0; row < ids.Length; row++)
            {
                var failed = match.Failing(row);
                failing[row] = failed;
                if (failed == Matching.None)
                    total++;
            }

            // Dimension by dimension: eight tables of counts at a time would drive each other out of the processor's cache.
            return new(total, [.. Dimensions.Select(d => Counts((int)d))]);
        }
        finally
        {
            ArrayPool<sbyte>.Shared.Return(failing);
        }

        // A value's count is of what there would be with it alone chosen: its own dimension's filter does not count.
        IReadOnlyList<ValueCount> Counts(int dimension)
        {
            var (of, names) = (values[dimension], dimensions[dimension].Values);
            var counts = new int[names.Count];
            for (var row = 0; row < of.Length; row++)
            {
                if (failing[row] == Matching.None || failing[row] == dimension)
                    counts[of[row]]++;
            }

            return [.. counts.Select((n, v) => new ValueCount(names[v], n)).Where(c => c.Findings > 0)];
        }
    }

    /// <summary>Every finding of the filter in the order of the queue, up to a number.</summary>
    public IReadOnlyList<long> All(QueueFilter filter, bool[]? among, int most) => Page(filter, among, null, null, most).Ids;

    private QueueSlice Slice(List<int> found, bool hasNext, bool hasPrevious) => new(
        [.. found.Select(row => ids[row])],
        hasNext ? CursorAt(found[^1]) : null,
        hasPrevious ? CursorAt(found[0]) : null);

    private QueueCursor CursorAt(int row) => new(risks[row], ids[row]);

    private int FirstAtOrBehind(QueueCursor cursor)
    {
        var (low, high) = (0, ids.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (risks[middle] > cursor.Risk || (risks[middle] == cursor.Risk && ids[middle] < cursor.FindingId))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = i;
        return numbers;
    }

    private static T[] Ordered<T>(IReadOnlyList<T> values, long[] order)
    {
        var result = new T[order.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = values[(int)order[i]];
        return result;
    }

    /// <summary>A filter made ready for being asked about every row.</summary>
    private sealed class Matching
    {
        /// <summary>No dimension's filter fails.</summary>
        public const sbyte None = -1;

        /// <summary>Several do, or the row is not among those asked for.</summary>
        public const sbyte Several = -2;

        private readonly (sbyte Dimension, bool[] Chosen, int[] Values)[] filters;
        private readonly bool[]? among;

        public Matching(FindingIndex index, QueueFilter filter, bool[]? among)
        {
            this.among = among;
            filters =
            [
                .. Dimensions.Where(d => !filter.Of(d).IsEmpty).Select(d => (
                    (sbyte)d,
                    index.dimensions[(int)d].Chosen(d == QueueDimension.Region ? index.regions.WithThoseBelow(filter.Of(d)) : filter.Of(d)),
                    index.values[(int)d])),
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

        public sbyte Failing(int row)
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
