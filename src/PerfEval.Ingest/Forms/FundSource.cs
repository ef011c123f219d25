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
