namespace PerfEval.Ingest.Schemas;

/// <summary>PascalCase → kebab-case: the spelling of ids in data files and in the JSON.</summary>
public static class KebabCase
{
    public static string Of(string pascalCase) => string.Concat(pascalCase.Select((c, i) =>
        char.IsUpper(c) ? (i == 0 ? string.Empty : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
