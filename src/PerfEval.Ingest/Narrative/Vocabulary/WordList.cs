namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>A set of words that are looked up at a place in a text; the longest that fits wins.</summary>
internal sealed class WordList
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    public WordList(IEnumerable<string> words)
    {
        All = [.. words];
        var set = new HashSet<string>(All, StringComparer.Ordinal);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = All.Count == 0 ? 0 : All.Max(w => w.Length);
    }

    public IReadOnlyList<string> All { get; }

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>Length of the longest word that begins at <paramref name="index"/>; 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int index)
    {
        for (var length = Math.Min(longest, text.Length - index); length > 0; length--)
        {
            if (words.Contains(text.Slice(index, length)))
                return length;
        }

        return 0;
    }

    /// <summary>Length of the longest word that ends before <paramref name="end"/>; 0 where none does.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        for (var length = Math.Min(longest, end); length > 0; length--)
        {
            if (words.Contains(text.Slice(end - length, length)))
                return length;
        }

        return 0;
    }

    public bool IsIn(string text) => All.Any(w => text.Contains(w, StringComparison.Ordinal));

    public bool StartsOff(string text) => LengthAt(text, 0) > 0;

    public bool Ends(string text) => LengthBefore(text, text.Length) > 0;

    /// <summary>The text without the words of this list at its beginning, cut off again and again.</summary>
    public string TrimStart(string text)
    {
        var start = 0;
        for (int length; (length = LengthAt(text, start)) > 0;)
            start += length;
        return text[start..];
    }

    /// <summary>The text without the words of this list at its end, cut off again and again.</summary>
    public string TrimEnd(string text)
    {
        var end = text.Length;
        for (int length; (length = LengthBefore(text, end)) > 0;)
            end -= length;
        return text[..end];
    }
}
