using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax;

/// <summary>Object streams (ISO 32000-1, 7.5.7), decoded when first needed and kept while their bytes fit the bound.</summary>
internal sealed class ObjectStreams(PdfFile file) : IDisposable
{
    private const long MaxKeptBytes = 32 * 1024 * 1024;

    private readonly LinkedList<Opened> recent = [];
    private readonly Dictionary<int, LinkedListNode<Opened>> byNumber = [];
    private readonly HashSet<int> opening = [];
    private long kept;

    /// <summary>Object <paramref name="number"/>, expected as the <paramref name="index"/>th of the stream; null where it is not in it.</summary>
    public PdfObject? Find(int streamNumber, int index, int number, out int parsed)
    {
        parsed = 0;
        if (Open(streamNumber) is not { } stream)
            return null;
        if ((uint)index >= (uint)stream.Numbers.Length || stream.Numbers[index] != number)
            index = stream.IndexOf(number);
        if (index < 0)
            return null;
        var position = stream.First + (long)stream.Offsets[index];
        if (position >= stream.Data.Memory.Length)
            return null;
        var parser = new ObjectParser(file, stream.Data.Span, (int)position);
        var value = parser.Parse();
        parsed = parser.Position - (int)position;
        file.Budget.AddParsed(parsed);
        return value;
    }

    /// <summary>The numbers of the objects within; none where it is no object stream.</summary>
    public IReadOnlyList<int> Numbers(int streamNumber) => Open(streamNumber)?.Numbers ?? [];

    public void Clear()
    {
        foreach (var opened in recent)
            opened.Data.Dispose();
        recent.Clear();
        byNumber.Clear();
        kept = 0;
    }

    public void Dispose() => Clear();

    private Opened? Open(int number)
    {
        if (byNumber.TryGetValue(number, out var node))
        {
            recent.Remove(node);
            recent.AddFirst(node);
            return node.Value;
        }

        // An object stream whose own entries lead into it.
        if (!opening.Add(number))
            return null;
        Opened? opened;
        try
        {
            opened = file.ObjectInFile(number) is PdfStream stream ? Read(number, stream) : null;
        }
        finally
        {
            opening.Remove(number);
        }

        if (opened is null)
            return null;
        byNumber[number] = recent.AddFirst(opened);
        kept += opened.Cost;
        while (kept > MaxKeptBytes && recent.Last is { } last && last.Value != opened)
        {
            recent.RemoveLast();
            byNumber.Remove(last.Value.Number);
            kept -= last.Value.Cost;
            last.Value.Data.Dispose();
        }

        return opened;
    }

    private Opened Read(int number, PdfStream stream)
    {
        var data = file.Decode(stream);
        var span = data.Span;
        var stated = Math.Min(stream.Dictionary.Int("N"), file.Budget.Limits.MaxObjects);
        var first = Math.Max(0, stream.Dictionary.Int("First"));
        var numbers = new List<int>();
        var offsets = new List<int>();
        var p = 0;
        while (numbers.Count < stated)
        {
            file.Budget.Step();
            p = Characters.SkipSpaceAndComments(span, p);
            if (!Characters.TryInteger(span, ref p, out var of))
                break;
            p = Characters.SkipSpaceAndComments(span, p);
            if (!Characters.TryInteger(span, ref p, out var offset))
                break;
            numbers.Add((int)Math.Min(of, int.MaxValue));
            offsets.Add((int)Math.Min(offset, int.MaxValue));
        }

        return new Opened(number, data, first, [.. numbers], [.. offsets]);
    }

    private sealed record Opened(int Number, DecodedStream Data, int First, int[] Numbers, int[] Offsets)
    {
        private Dictionary<int, int>? indices;

        public long Cost => Data.Memory.Length + (8L * Numbers.Length) + 256;

        /// <summary>For tables that give wrong places in the stream; a table, since such a file may have a million of them.</summary>
        public int IndexOf(int number)
        {
            if (indices is null)
            {
                indices = new Dictionary<int, int>(Numbers.Length);
                for (var i = 0; i < Numbers.Length; i++)
                    indices[Numbers[i]] = i;
            }

            return indices.TryGetValue(number, out var index) ? index : -1;
        }
    }
}
