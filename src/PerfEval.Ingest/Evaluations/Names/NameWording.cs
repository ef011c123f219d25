using System.Text;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>The words of schemas/indicators/wordings.yaml: how units word the same thing.</summary>
internal sealed class NameWording
{
    public const string Path = "indicators/wordings.yaml";

    /// <summary>Shorter than this, what is left of a name once its fillers are gone says too little.</summary>
    private const int FewestParts = 3;

    private readonly Lexicon<string> same;
    private readonly Lexicon<bool> left;
    private readonly string[] told;

    private NameWording(YamlData data)
    {
        var wordings = data.Groups("same").SelectMany(group => group.Select(word => (word, group[0])));
        var people = data.RequiredList("persons").SelectMany(noun => Counts.Select(count => (noun + count, noun + "人数")));
        same = new(wordings.Concat(people));
        left = new(data.RequiredList("kept").Select(word => (word, false)).Concat(data.RequiredList("fillers").Select(word => (word, true))));
        told = [.. data.RequiredList("told")];
    }

    private static readonly string[] Counts = ["人数", "数", "数量", "人员数", "总人数", "总数", "名额"];

    public static NameWording Read(YamlData data) => new(data);

    /// <summary>A name's key with each word in the wording that others are read as.</summary>
    public string Canonical(string key) => Once(Once(key));

    /// <summary>
    /// The characters of a canonical wording without its fillers, in an order of their own: names of the same parts mean
    /// the same, however they are put together. Null where too little is left.
    /// </summary>
    public string? Parts(string canonical)
    {
        Span<char> parts = stackalloc char[256];
        if (canonical.Length > parts.Length)
            return null;
        var count = 0;
        for (var i = 0; i < canonical.Length;)
        {
            var length = Math.Max(1, left.At(canonical, i, out var isFiller));
            foreach (var c in isFiller ? [] : canonical.AsSpan(i, length))
            {
                if (char.IsLetterOrDigit(c) || c is '%' or '‰')
                    parts[count++] = c;
            }

            i += length;
        }

        var kept = parts[..count];
        if (Array.Exists(told, word => canonical.Contains(word, StringComparison.Ordinal)))
            count = Without(kept, '率');
        kept = parts[..count];
        kept.Sort();
        return count < FewestParts ? null : new(kept);
    }

    private string Once(string text)
    {
        StringBuilder? canonical = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = same.At(text, i, out var word);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (!text.AsSpan(i, length).SequenceEqual(word))
            {
                canonical ??= new(text.Length);
                canonical.Append(text, copied, i - copied).Append(word);
                copied = i + length;
            }

            i += length;
        }

        return canonical is null ? text : canonical.Append(text, copied, text.Length - copied).ToString();
    }

    private static int Without(Span<char> parts, char dropped)
    {
        var kept = 0;
        foreach (var c in parts)
        {
            if (c != dropped)
                parts[kept++] = c;
        }

        return kept;
    }
}
