using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms.Labels;

/// <summary>What holds of every group of labels.</summary>
internal static class LabelSet
{
    /// <summary>A longer text, folded, is looked up nowhere: no label is as long, and patterns are tried on what strangers write.</summary>
    public const int LongestKey = 60;
}

/// <summary>A group of labels: words and patterns, each with the meaning it stands for. Exact words win over patterns, patterns in file order.</summary>
internal sealed class LabelSet<T>
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(10);
    private readonly Dictionary<string, T> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly List<(Regex Pattern, string? Needed, T Meaning)> patterns = [];
    private readonly Remembered<int> byPattern;

    public LabelSet() => byPattern = new(key => patterns.FindIndex(p => (p.Needed is null || key.AsSpan().IndexOfAny(p.Needed) >= 0) && p.Pattern.IsMatch(key)));

    /// <summary>Adds the labels that a key of the data file lists.</summary>
    /// <exception cref="SchemaDataException">What it holds is no list of labels.</exception>
    public LabelSet<T> Add(YamlData data, string key, T meaning)
    {
        Add(data.List(key), meaning, (entry, e) => data.Mistake(key, $"“{entry}”不是合法的正则表达式：{e.Message}", e));
        return this;
    }

    /// <summary>Adds labels that were found to be right when they were read.</summary>
    public LabelSet<T> Add(IEnumerable<string> entries, T meaning)
    {
        Add(entries, meaning, (entry, e) => new InvalidOperationException(entry, e));
        return this;
    }

    private void Add(IEnumerable<string> entries, T meaning, Func<string, ArgumentException, Exception> mistake)
    {
        foreach (var entry in entries)
        {
            if (entry.Length > 2 && entry[0] == '/' && entry[^1] == '/')
            {
                try
                {
                    patterns.Add((new Regex(entry[1..^1], RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout), NeededCharacters.Of(entry[1..^1]), meaning));
                }
                catch (ArgumentException e)
                {
                    throw mistake(entry, e);
                }
            }
            else if (words.TryAdd(LabelKey.Of(entry), meaning))
            {
                written.TryAdd(LabelKey.Of(entry), entry);
            }
        }
    }

    /// <summary>The entry of the data by which an already folded label is known, as it stands there; null where none is.</summary>
    public string? EntryFor(string key) => written.TryGetValue(key, out var entry) ? entry
        : patterns.Count > 0 && key.Length is > 0 and <= LabelSet.LongestKey && byPattern[key] is >= 0 and var index ? $"/{patterns[index].Pattern}/" : null;

    /// <summary>Adds the labels of another group, under one meaning.</summary>
    public LabelSet<T> AddAll<TOther>(LabelSet<TOther> other, T meaning)
    {
        foreach (var word in other.words.Keys)
            words.TryAdd(word, meaning);
        patterns.AddRange(other.patterns.Select(p => (p.Pattern, p.Needed, meaning)));
        return this;
    }

    /// <summary>Whether an already folded label is one of the words; patterns are not tried.</summary>
    public bool HasWord(string key) => words.ContainsKey(key);

    /// <summary>Whether an already folded label (<see cref="LabelKey.Of"/>) is in the group, and what it means.</summary>
    public bool TryFind(string key, [MaybeNullWhen(false)] out T meaning)
    {
        meaning = default;
        if (key.Length is 0 or > LabelSet.LongestKey)
            return false;
        if (words.TryGetValue(key, out meaning))
            return true;
        if (patterns.Count == 0 || byPattern[key] is not (>= 0 and var index))
            return false;
        meaning = patterns[index].Meaning;
        return true;
    }
}
