using System.Runtime.InteropServices;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

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
        ["所"] = "count", ["张"] = "count", ["册"] = "count", ["篇"] = "count", ["份"] = "count", ["盏"] = "count", ["枚"] = "count", ["条"] = "count", ["项"] = "count", ["起"] = "count", ["卷"] = "count", ["批次"] = "count",
    };

    /// <summary>A bit for each.</summary>
    private const int MostWords = 128;

    /// <summary>A bit for each as well, and one more for what is not told.</summary>
    private const int MostMeasures = 30;

    /// <summary>What is measured stands at the end of a name, before 情况 or 控制 at most.</summary>
    private const int Tail = 4;

    private readonly Lexicon<Sign> words;
    private readonly Lexicon<int> measures;
    private readonly Dictionary<string, int> measureNumbers;
    private readonly uint countable;
    private readonly int count;
    private readonly int untold;

    private SeparatorWords(YamlData data, NameWording wording)
    {
        var signs = new Dictionary<string, Sign>(StringComparer.Ordinal);
        foreach (var key in (string[])["words", "kinds", "hints"])
        {
            foreach (var (word, sign) in Signs(data, key, wording))
                signs[word] = signs.GetValueOrDefault(word) | sign;
        }

        words = new(Pairs(signs));
        var lists = data.Section("measures").Lists().ToArray();
        if (lists.Length > MostMeasures)
            throw data.Mistake("measures", $"最多 {MostMeasures} 种");
        measureNumbers = lists.Select((m, i) => (m.Key, i)).ToDictionary(m => m.Key, m => m.i + 1, StringComparer.Ordinal);
        measures = new(lists.SelectMany(m => m.Words.Select(word => (word, measureNumbers[m.Key]))));
        foreach (var measure in data.RequiredList("countable"))
            countable |= 1u << data.OneOf("countable", measure, measureNumbers);
        count = measureNumbers.GetValueOrDefault("count");
        untold = measureNumbers.GetValueOrDefault("untold");
    }

    public static SeparatorWords Read(YamlData data, NameWording wording) => new(data, wording);

    /// <param name="wording">The name in its canonical wording.</param>
    /// <param name="unit">The unit behind it; null where there is none.</param>
    public NameMarks Of(string wording, string? unit)
    {
        var held = default(Sign);

        // 参保率(户籍人口) is a share of people, no number of them.
        var last = wording is [.., ')'] && wording.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? bracket : wording.Length;
        var (end, measure) = (0, 0);
        for (var i = 0; i < wording.Length; i++)
        {
            foreach (var entry in words.Beginning(wording[i]))
            {
                if (entry.IsAt(wording, i))
                    held |= entry.Meaning;
            }

            // The last word tells, and of two that end alike the longer one: 人次数 is no 次数.
            if (measures.At(wording, i, out var told) is var length and > 0 && i + length > end && i + length <= last && i + length > last - Tail)
                (end, measure) = (i + length, told == untold ? 0 : told);
        }

        if (measure == 0 && unit is not null && MeasuresOfUnits.TryGetValue(unit, out var unitTold))
            measure = measureNumbers.GetValueOrDefault(unitTold);
        return new(held.Words, held.Kinds, held.Hints, 1u << measure);
    }

    /// <summary>The wording with what its unit measures behind it, where the name does not say: 完成征地(亩) is 完成征地面积.</summary>
    public string WithMeasure(string wording, string? unit) =>
        unit is not null && MeasuresOfUnits.TryGetValue(unit, out var told) && WordsOfMeasures.TryGetValue(told, out var word) && Of(wording, null).Measure == Untold ? wording + word : wording;

    private static readonly Dictionary<string, string> WordsOfMeasures = new(StringComparer.Ordinal)
    {
        ["rate"] = "率", ["persons"] = "人数", ["person-times"] = "人次", ["households"] = "户数", ["times"] = "次数", ["area"] = "面积", ["length"] = "里程", ["count"] = "数",
    };

    /// <summary>Bit 0: nothing tells what a name measures. 资金到位 may be the rate, 增殖放流鱼苗 the count.</summary>
    private const uint Untold = 1;

    /// <summary>A name that measures this may stand for an indicator that measures one of those.</summary>
    public bool MeasuresAgree(uint name, uint indicator) =>
        (name & indicator) != 0
        || name == Untold
        || (name == 1u << count && (indicator & countable) != 0) || ((name & countable) != 0 && (indicator & (1u << count)) != 0);

    private static IEnumerable<(string Word, Sign Sign)> Pairs(Dictionary<string, Sign> signs)
    {
        foreach (var sign in signs)
            yield return (sign.Key, sign.Value);
    }

    private static IEnumerable<(string Word, Sign Sign)> Signs(YamlData data, string key, NameWording wording)
    {
        var groups = data.Groups(key);
        if (groups.Count > MostWords)
            throw data.Mistake(key, $"最多 {MostWords} 组词");
        for (var i = 0; i < groups.Count; i++)
        {
            var bit = UInt128.One << i;
            foreach (var word in groups[i].Concat(groups[i].Select(wording.Canonical)).Distinct(StringComparer.Ordinal))
                yield return (word, key switch { "words" => new(bit, 0, 0), "kinds" => new(0, bit, 0), _ => new(0, 0, bit) });
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sign(UInt128 Words, UInt128 Kinds, UInt128 Hints)
    {
        public static Sign operator |(Sign one, Sign other) => new(one.Words | other.Words, one.Kinds | other.Kinds, one.Hints | other.Hints);
    }
}

/// <summary>What a name holds that separates indicators.</summary>
/// <param name="Words">One bit a separating word.</param>
/// <param name="Kinds">One bit a word that another in its place would contradict.</param>
/// <param name="Hints">One bit a hint.</param>
/// <param name="Measure">One bit: what is measured; bit 0 where nothing tells.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameMarks(UInt128 Words, UInt128 Kinds, UInt128 Hints, uint Measure);
