using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Values.Dates;

/// <summary>The words around dates, from schemas/values.yaml.</summary>
internal sealed class DateWords(YamlData root)
{
    /// <summary>前, 之前, 以前: what makes a date a deadline.</summary>
    public Lexicon<bool> Deadline { get; } = ValueVocabulary.Words(root, "deadline");

    /// <summary>不晚于, 最迟: before a date, the same.</summary>
    public Lexicon<bool> Latest { get; } = ValueVocabulary.Words(root, "latest");

    /// <summary>底, 上旬 …: the last day of the part of a month.</summary>
    public Lexicon<int> Ends { get; } = Numbers(root.Section("ends"));

    /// <summary>年底, 上半年 …: the last month of the part of a year.</summary>
    public Lexicon<int> YearParts { get; } = Numbers(root.Section("yearParts"));

    public Lexicon<int> YearPartsBehindYear { get; } = Numbers(root.Section("yearPartsBehindYear"));

    /// <summary>2022年水平 is no date but a level.</summary>
    public Lexicon<bool> NotBehindYear { get; } = ValueVocabulary.Words(root, "notBehindYear");

    public Lexicon<int> YearOffsets { get; } = new(
        ValueVocabulary.Entries(root, "thisYear", 0).Concat(ValueVocabulary.Entries(root, "nextYear", 1)));

    /// <summary>每月5日 comes again and again, 上年 is another year: neither is a deadline of the year evaluated.</summary>
    public Lexicon<bool> Recurring { get; } = ValueVocabulary.Words(root, "recurring");

    private static Lexicon<int> Numbers(YamlData data) => new(data.Numbers().Select(p => (p.Key, (int)p.Value)));
}
