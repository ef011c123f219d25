namespace PerfEval.Ingest.Values;

/// <summary>How units compare. Compound units are compared part by part: 元/人·月 is 元/人/月 and 元/名·月.</summary>
public static class Units
{
    private static readonly char[] Separators = ['/', '·', '每', '.', '、', '-', '*', '(', ')'];

    /// <summary>The same unit, or usual synonyms of it (个月 = 月, 名 = 人, ㎡ = 平方米). Two unknown units are the same.</summary>
    public static bool Same(string? a, string? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        var (left, right) = (Parts(a), Parts(b));
        return left.AsSpan().SequenceEqual(right);
    }

    /// <summary>
    /// Whether amounts in these units can be the same thing: the same unit, units of one kind (公里 and 米, 天 and 月), or
    /// a counting word such as 个 beside another. An unknown unit contradicts nothing.
    /// </summary>
    public static bool AreConvertible(string? a, string? b)
    {
        if (a is null || b is null || Same(a, b))
            return true;
        var (left, right) = (Parts(a), Parts(b));
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (Table.Rate(left[i], right[i]) is null && !(IsGenericPair(left[i], right[i]) || IsGenericPair(right[i], left[i])))
                return false;
        }

        return true;
    }

    /// <summary>What one <paramref name="from"/> is in <paramref name="to"/>; null where there is no exact rate (亩 in 平方米) or none at all.</summary>
    public static decimal? Rate(string? from, string? to)
    {
        if (Same(from, to))
            return 1m;
        if (from is null || to is null)
            return null;
        var (left, right) = (Parts(from), Parts(to));
        if (left.Length != 1 || right.Length != 1)
            return null;
        return Table.Rate(left[0], right[0]) is > 0 and var rate ? rate : null;
    }

    private static UnitTable Table => ValueVocabulary.Default.Units;

    private static bool IsGenericPair(string a, string b) => Table.IsGeneric(a) && Table.IsCounted(b);

    private static string[] Parts(string unit)
    {
        var key = FoldedText.Of(unit).Text;
        var whole = Table.Leader(key);
        if (whole != key || key.IndexOfAny(Separators) < 0)
            return [whole];
        return [.. key.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Table.Leader)];
    }
}
