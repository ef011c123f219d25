using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms;

/// <summary>Rows of the 资金 block, in the schema's spelling in kebab-case.</summary>
public enum FundSource
{
    Total,
    Fiscal,
    Carryover,
    Central,
    Provincial,
    Municipal,
    County,
    Local,
    SpecialAccount,
    Unit,
    Other,
    Project,
    Basic,
}

/// <summary>The schema's spelling of fund sources: kebab-case.</summary>
public static class FundSources
{
    private static readonly Dictionary<string, FundSource> ByName = Enum.GetValues<FundSource>().ToDictionary(Name, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No such source.</exception>
    public static FundSource Parse(string name) => ByName[name];

    public static string Name(this FundSource source) => KebabCase.Of(source.ToString());
}
