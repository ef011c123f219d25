namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>Words to look for in a text, by their first character. Safe for many threads once filled.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, Entry[]> byFirst = [];

    /// <param name="words">Of a word that comes twice the first counts.</param>
    /// <remarks>
    /// Loops and reference types on purpose: there is a table for every kind of value, and each query over values of another
    /// type is compiled anew when the program starts.
    /// </remarks>
    public WordTable(IEnumerable<(string Word, T Value)> words)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var groups = new Dictionary<char, List<Entry>>();
        foreach (var (word, value) in words)
        {
            if (word.Length == 0 || !known.Add(word))
                continue;
            if (!groups.TryGetValue(word[0], out var group))
                groups[word[0]] = group = [];
            group.Add(new(word, value));
        }

        foreach (var group in groups)
        {
            var entries = group.Value.ToArray();
            Array.Sort(entries, LongestFirst);
            byFirst[group.Key] = entries;
        }
    }

    /// <summary>The longest word that begins where the text does.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, out int length, out T value)
    {
        if (byFirst.TryGetValue(text[0], out var entries))
        {
            foreach (var entry in entries)
            {
                if (text.StartsWith(entry.Word, StringComparison.Ordinal))
                {
                    (length, value) = (entry.Word.Length, entry.Value);
                    return true;
                }
            }
        }

        (length, value) = (0, default!);
        return false;
    }

    /// <summary>Every word that begins with the character, longest first.</summary>
    public ReadOnlySpan<Entry> Candidates(char first) => byFirst.TryGetValue(first, out var entries) ? entries : [];

    private static int LongestFirst(Entry one, Entry other) =>
        one.Word.Length != other.Word.Length ? other.Word.Length - one.Word.Length : string.CompareOrdinal(one.Word, other.Word);

    public sealed class Entry(string word, T value)
    {
        public string Word { get; } = word;
        public T Value { get; } = value;
    }
}
