namespace PerfEval.Ingest.Values.Figures;

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

    /// <summary>It bounds from below.</summary>
    public static bool IsLower(this Comparator? comparator) => comparator is Comparator.AtLeast or Comparator.MoreThan;

    /// <summary>It bounds from above.</summary>
    public static bool IsUpper(this Comparator? comparator) => comparator is Comparator.AtMost or Comparator.LessThan;

    public static bool IsLower(this Comparator comparator) => IsLower((Comparator?)comparator);

    public static bool IsUpper(this Comparator comparator) => IsUpper((Comparator?)comparator);
}
