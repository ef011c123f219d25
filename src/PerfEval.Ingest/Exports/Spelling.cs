using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Exports;

/// <summary>How evaluation.schema.json spells the values of the enums.</summary>
public static class Spelling
{
    /// <summary>Kebab-case: SpecialAccount → special-account.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => KebabCase.Of(value.ToString());

    public static string Of(Comparator comparator) => comparator switch
    {
        Comparator.Equal => "=",
        Comparator.AtLeast => ">=",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "<=",
        Comparator.LessThan => "<",
        Comparator.About => "~",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "No spelling in the schema."),
    };
}
