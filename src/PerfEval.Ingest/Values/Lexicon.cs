namespace PerfEval.Ingest.Values;

/// <summary>Words with a meaning, looked up at a place in a text; the longest word wins, and of one that comes twice the first.</summary>
internal sealed class Lexicon<T>
{
    private readonly Dictionary<char, Entry[]> byFirst;
    private readonly Dictionary<char, Entry[]> byLast;

    /// <remarks>
    /// Loops and reference types on purpose: there is a lexicon for every kind of meaning, and each query over values of
    /// another type is compiled anew when the program starts.
    /// </remarks>
    public Lexicon(IEnumerable<(string Word, T Meaning)> entries)
    {
        var words = new List<Entry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (word, meaning) in entries)
        {
            if (word.Length > 0 && known.Add(word))
                words.Add(new(word, meaning));
        }

        byFirst = Grouped(words, e => e.Word[0]);
        byLast = Grouped(words, e => e.Word[^1]);
    }

    /// <summary>The length of the longest word that begins at <paramref name="at"/>, or 0.</summary>
    public int At(string text, int at, out T meaning)
    {
        if (at < text.Length && byFirst.TryGetValue(text[at], out var candidates))
        {
            foreach (var entry in candidates)
            {
                if (entry.IsAt(text, at))
                {
                    meaning = entry.Meaning;
                    return entry.Word.Length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

    /// <summary>The length of the longest word that ends before <paramref name="end"/>, or 0.</summary>
    public int Before(string text, int end, out T meaning)
    {
        if (end > 0 && byLast.TryGetValue(text[end - 1], out var candidates))
        {
            foreach (var entry in candidates)
            {
                var length = entry.Word.Length;
                if (length <= end && entry.IsAt(text, end - length))
                {
                    meaning = entry.Meaning;
                    return length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

    /// <summary>Every word that begins with the character.</summary>
    public ReadOnlySpan<Entry> Beginning(char first) => byFirst.TryGetValue(first, out var entries) ? entries : [];

    public bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i, out _) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Is(string text) => text.Length > 0 && At(text, 0, out _) == text.Length;

    /// <summary>Whether the text is nothing but these words, one after the other.</summary>
    public bool Covers(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var length = At(text, at, out _);
            if (length == 0)
                return false;
            at += length;
        }

        return true;
    }

    /// <summary>Longest first.</summary>
    private static Dictionary<char, Entry[]> Grouped(List<Entry> words, Func<Entry, char> key)
    {
        var groups = new Dictionary<char, List<Entry>>();
        foreach (var entry in words)
        {
            if (!groups.TryGetValue(key(entry), out var group))
                groups[key(entry)] = group = [];
            var at = group.Count;
            while (at > 0 && group[at - 1].Word.Length < entry.Word.Length)
                at--;
            group.Insert(at, entry);
        }

        var sorted = new Dictionary<char, Entry[]>(groups.Count);
        foreach (var group in groups)
            sorted[group.Key] = [.. group.Value];
        return sorted;
    }

    public sealed class Entry(string word, T meaning)
    {
        public string Word { get; } = word;
        public T Meaning { get; } = meaning;

        public bool IsAt(string text, int at) => string.CompareOrdinal(text, at, Word, 0, Word.Length) == 0;
    }
}
