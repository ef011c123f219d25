using System.Runtime.InteropServices;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>The words of schemas/indicators/separators.yaml: which of them a name holds, and what it measures.</summary>
internal sealed class SeparatorWords
{
    public const string Path = "indicators/separators.yaml";

    private static readonly Dictionary<string, string> MeasuresOfUnits = new(StringComparer.Ordinal)
    {
        ["%"] = "rate", ["百分比"] = "rate", ["‰"] = "rate", ["人"] = "persons", ["人次"] = "person-times", ["户"] = "households", ["次"] = "times",
        ["场"] = "times", ["期"] = "times", ["亩"] = "area", ["平方米"] = "area", ["㎡"] = "area", ["m2"] = "area", ["公里"] = "length", ["米"] = "length", ["km"] = "length",
        ["个"] = "count", ["家"] = "count", ["件"] = "count", ["台"] = "count", ["套"] = "count", ["台/套"] = "count", ["台套"] = "count", ["辆"] = "count", ["座"] = "count", ["处"] = "count",
        ["所"] = "count", ["张"] = "count", ["册"] = "count", ["篇"] = "count", ["份"] = "count", ["盏"] = "count", ["枚"] = "count", ["条"] = "count", ["项"] = "count", ["起"] = "count",
    };

    private const int MostWords = 128;

    private readonly string[][] words;
    private readonly string[][] hints;
    private readonly (string Word, int Measure)[] measures;
    private readonly Dictionary<string, int> measureNumbers;
    private readonly uint countable;
    private readonly uint rate;
    private readonly int count;

    private SeparatorWords(YamlData data)
    {
        words = Groups(data, "words");
        hints = Groups(data, "hints");
        var lists = data.Section("measures").Lists().ToArray();
        if (lists.Length > 30)
            throw data.Mistake("measures", "最多 30 种");
        measureNumbers = lists.Select((m, i) => (m.Key, i)).ToDictionary(m => m.Key, m => m.i + 1, StringComparer.Ordinal);
        measures = [.. lists.SelectMany(m => m.Words.Select(word => (word, measureNumbers[m.Key]))).OrderByDescending(m => m.word.Length)];
        foreach (var measure in data.RequiredList("countable"))
            countable |= 1u << data.OneOf("countable", measure, measureNumbers);
        count = measureNumbers.GetValueOrDefault("count");
        rate = measureNumbers.TryGetValue("rate", out var number) ? 1u << number : 0u;
    }

    public static SeparatorWords Read(YamlData data) => new(data);

    public NameMarks Of(NameKey key)
    {
        return new(Held(words, key.Text), Held(hints, key.Text), 1u << Measure(key));
    }

    /// <summary>Bit 0: nothing tells what a name measures. 资金到位 may be the rate.</summary>
    private const uint Untold = 1;

    /// <summary>A name that measures this may stand for an indicator that measures one of those.</summary>
    public bool MeasuresAgree(uint name, uint indicator) =>
        (name & indicator) != 0
        || (name == Untold && (indicator & rate) != 0)
        || (name == 1u << count && (indicator & countable) != 0) || ((name & countable) != 0 && (indicator & (1u << count)) != 0);

    private static string[][] Groups(YamlData data, string key)
    {
        var groups = data.Groups(key).Select(synonyms => synonyms.ToArray()).ToArray();
        return groups.Length <= MostWords ? groups : throw data.Mistake(key, $"最多 {MostWords} 组词");
    }

    private static UInt128 Held(string[][] groups, string text)
    {
        UInt128 held = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var word in groups[i])
            {
                if (text.Contains(word, StringComparison.Ordinal))
                    held |= UInt128.One << i;
            }
        }

        return held;
    }

    /// <summary>0 where nothing tells.</summary>
    private int Measure(NameKey key)
    {
        var (end, found) = (0, 0);
        foreach (var (word, measure) in measures)
        {
            // Longer words come first: 人次数 is no 次数.
            var last = key.Text.LastIndexOf(word, StringComparison.Ordinal);
            if (last >= 0 && last + word.Length > end)
                (end, found) = (last + word.Length, measure);
        }

        return found == 0 && key.Unit is { } unit && MeasuresOfUnits.TryGetValue(unit, out var told) ? measureNumbers.GetValueOrDefault(told) : found;
    }
}

/// <summary>What a name holds that separates indicators.</summary>
/// <param name="Words">One bit a separating word.</param>
/// <param name="Hints">One bit a hint.</param>
/// <param name="Measure">One bit: what is measured; bit 0 where nothing tells.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameMarks(UInt128 Words, UInt128 Hints, uint Measure);
