namespace PerfEval.Ingest.Values;

/// <summary>Words with a meaning, looked up at a place in a text; the longest word wins.</summary>
internal sealed class Lexicon<T>
{
    private readonly Dictionary<char, (string Word, T Meaning)[]> byFirst;
    private readonly Dictionary<char, (string Word, T Meaning)[]> byLast;

    public Lexicon(IEnumerable<(string Word, T Meaning)> entries)
    {
        var words = entries.Where(e => e.Word.Length > 0).DistinctBy(e => e.Word).OrderByDescending(e => e.Word.Length).ToArray();
        byFirst = words.GroupBy(e => e.Word[0]).ToDictionary(g => g.Key, g => g.ToArray());
        byLast = words.GroupBy(e => e.Word[^1]).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The length of the longest word that begins at <paramref name="at"/>, or 0.</summary>
    public int At(string text, int at, out T meaning)
    {
        if (at < text.Length && byFirst.TryGetValue(text[at], out var candidates))
        {
            foreach (var (word, value) in candidates)
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                {
                    meaning = value;
                    return word.Length;
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
            foreach (var (word, value) in candidates)
            {
                if (word.Length <= end && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                {
                    meaning = value;
                    return word.Length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

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
}
