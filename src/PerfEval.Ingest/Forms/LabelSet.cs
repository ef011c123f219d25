using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms;

/// <summary>A group of labels: words and patterns, each with the meaning it stands for. Exact words win over patterns, patterns in file order.</summary>
public sealed class LabelSet
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(200);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly List<(Regex Pattern, string Meaning)> patterns = [];
    private readonly Remembered<string?> byPattern;

    private LabelSet() => byPattern = new(FindByPattern);

    /// <summary>Every key of the mapping is a meaning, its list the labels.</summary>
    public static LabelSet From(YamlData data)
    {
        var set = new LabelSet();
        foreach (var meaning in data.Keys)
            set.Add(data, meaning, meaning);
        return set;
    }

    /// <summary>One meaning with the list under a key.</summary>
    public static LabelSet From(YamlData data, string key)
    {
        var set = new LabelSet();
        set.Add(data, key, key);
        return set;
    }

    public IEnumerable<string> Words => words.Keys;

    /// <summary>The meaning of an already folded label (<see cref="LabelKey.Of"/>), or null.</summary>
    public string? Find(string key)
    {
        if (key.Length == 0 || key.Length > 60)
            return null;
        if (words.TryGetValue(key, out var meaning))
            return meaning;
        return patterns.Count == 0 ? null : byPattern[key];
    }

    private string? FindByPattern(string key)
    {
        foreach (var (pattern, patternMeaning) in patterns)
        {
            if (pattern.IsMatch(key))
                return patternMeaning;
        }

        return null;
    }

    private void Add(YamlData data, string key, string meaning)
    {
        foreach (var entry in data.List(key))
        {
            if (entry.Length > 2 && entry[0] == '/' && entry[^1] == '/')
            {
                try
                {
                    patterns.Add((new Regex(entry[1..^1], RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout), meaning));
                }
                catch (ArgumentException e)
                {
                    throw data.Mistake(key, $"“{entry}”不是合法的正则表达式：{e.Message}");
                }
            }
            else
            {
                words.TryAdd(LabelKey.Of(entry), meaning);
            }
        }
    }
}
