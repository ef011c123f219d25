using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>The shapes in which <c>narrative.yaml</c> holds words. Every key that is read has to be there.</summary>
internal static class NarrativeData
{
    public static WordList Words(this YamlData data, string key) => new(data.RequiredList(key));

    /// <summary>meaning: [a, b] without the meanings: a, b.</summary>
    public static IEnumerable<string> WordsOf(this YamlData data, string key) => data.Section(key).Lists().SelectMany(l => l.Words);

    /// <summary>word: word.</summary>
    public static IReadOnlyDictionary<string, string> WordPairs(this YamlData data, string key)
    {
        var pairs = data.Section(key);
        return pairs.Keys.ToDictionary(word => word, pairs.Required, StringComparer.Ordinal);
    }

    /// <summary>word: meaning.</summary>
    public static IReadOnlyDictionary<string, T> Meanings<T>(this YamlData data, string key, IReadOnlyDictionary<string, T> meanings)
    {
        var words = data.Section(key);
        return words.Keys.ToDictionary(word => word, word => words.Choice(word, meanings), StringComparer.Ordinal);
    }

    /// <summary>meaning: [a, b] turned round: a → meaning, b → meaning.</summary>
    public static IReadOnlyDictionary<string, T> Inverted<T>(this YamlData data, string key, IReadOnlyDictionary<string, T> meanings)
    {
        var lists = data.Section(key);
        var inverted = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (meaning, words) in lists.Lists())
        {
            foreach (var word in words)
            {
                if (!inverted.TryAdd(word, lists.OneOf(meaning, meaning, meanings)))
                    throw lists.Mistake(meaning, $"“{word}”在“{key}”中出现了两次");
            }
        }

        return inverted;
    }
}
