using System.Buffers;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>
/// Many short texts one behind the other in a few long ones, so that a part of a text is looked for in all of them at the speed of
/// memory: a hundred million letters take some hundredths of a second, whatever is asked for. Without regard to case.
/// </summary>
internal sealed class TextBlocks
{
    private const int BlockLength = 1 << 20;

    /// <summary>Stands in no text, so that nothing is found across two.</summary>
    private const char Between = '\0';

    private readonly List<Block> blocks = [];
    private readonly List<int> ends = [];
    private char[] text = [];
    private int used;

    public int Count { get; private set; }

    /// <summary>The next text, whose number is <see cref="Count"/> before; its parts are looked in one by one.</summary>
    public void Add(params ReadOnlySpan<string?> parts)
    {
        var length = 0;
        foreach (var part in parts)
            length += (part?.Length ?? 0) + 1;
        if (used + length > text.Length)
        {
            Close();
            text = new char[Math.Max(BlockLength, length)];
        }

        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
                continue;
            part.AsSpan().ToLowerInvariant(text.AsSpan(used));
            used += part.Length;
            text[used++] = Between;
        }

        ends.Add(used);
        Count++;
    }

    /// <summary>No more texts follow.</summary>
    public void Close()
    {
        if (ends.Count > 0)
            blocks.Add(new(used == text.Length ? text : text[..used], Count - ends.Count, [.. ends]));
        ends.Clear();
        (text, used) = ([], 0);
    }

    /// <param name="part">What is looked for; not empty.</param>
    /// <returns>For each text whether it holds the part.</returns>
    public bool[] Holding(string part)
    {
        var found = new bool[Count];
        if (part.Contains(Between, StringComparison.Ordinal))
            return found;
        var wanted = SearchValues.Create([part.ToLowerInvariant()], StringComparison.Ordinal);
        Parallel.ForEach(blocks, block => block.Find(wanted, found));
        return found;
    }

    /// <summary>Whether one text does.</summary>
    public bool Holds(int number, string part)
    {
        if (part.Contains(Between, StringComparison.Ordinal))
            return false;
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].First <= number)
                low = middle;
            else
                high = middle - 1;
        }

        return blocks[low].Holds(number, part.ToLowerInvariant());
    }

    /// <param name="Text">Of some texts.</param>
    /// <param name="First">The number of the first of them.</param>
    /// <param name="Ends">Where each ends.</param>
    private sealed record Block(char[] Text, int First, int[] Ends)
    {
        public bool Holds(int number, string part)
        {
            var start = number == First ? 0 : Ends[number - First - 1];
            return Text.AsSpan(start, Ends[number - First] - start).Contains(part, StringComparison.Ordinal);
        }

        public void Find(SearchValues<string> wanted, bool[] found)
        {
            var number = 0;
            for (var at = 0; at < Text.Length; at = Ends[number])
            {
                var next = Text.AsSpan(at).IndexOfAny(wanted);
                if (next < 0)
                    return;

                // Once in each text is enough; they come in order.
                while (Ends[number] <= at + next)
                    number++;
                found[First + number] = true;
            }
        }
    }
}
