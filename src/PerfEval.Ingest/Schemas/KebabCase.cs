namespace PerfEval.Ingest.Schemas;

/// <summary>PascalCase → kebab-case: the spelling of ids in data files and in the JSON.</summary>
public static class KebabCase
{
    public static string Of(string pascalCase) => string.Concat(pascalCase.Select((c, i) =>
        char.IsUpper(c) ? (i == 0 ? string.Empty : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The members of an enumeration by their spelling in data files.</summary>
    public static IReadOnlyDictionary<string, T> Members<T>()
        where T : struct, Enum => Enumeration<T>.Members;

    private static class Enumeration<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Members = Enum.GetValues<T>().ToDictionary(m => Of(m.ToString()), StringComparer.Ordinal);
    }
}
