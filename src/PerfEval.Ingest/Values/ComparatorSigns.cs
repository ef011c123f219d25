namespace PerfEval.Ingest.Values;

/// <summary>How data files write comparators.</summary>
internal static class ComparatorSigns
{
    public static IReadOnlyDictionary<string, Comparator> All { get; } = new Dictionary<string, Comparator>(StringComparer.Ordinal)
    {
        [">="] = Comparator.AtLeast,
        [">"] = Comparator.MoreThan,
        ["<="] = Comparator.AtMost,
        ["<"] = Comparator.LessThan,
        ["~"] = Comparator.About,
        ["="] = Comparator.Equal,
    };
}
