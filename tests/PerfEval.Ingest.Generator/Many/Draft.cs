using System.Globalization;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>An indicator before a layout prints it: what is asked, what was reached, and the share of the points that it earns.</summary>
internal sealed record DraftIndicator(string Level, string Name, Quantity Target, Quantity Actual)
{
    /// <summary>The target and the actual in three columns: sign, value, unit.</summary>
    public required (string Sign, string Target, string Actual, string Unit) Split { get; init; }

    /// <summary>1 where the target was met.</summary>
    public decimal Earned { get; init; } = 1;

    public string? Reason { get; init; }

    public bool IsDate => Target.Kind == "date";
}

/// <summary>What one submission reports, whatever form it is put in. Money is in 万元.</summary>
internal sealed record Draft(Series Series, int Year)
{
    public required decimal Initial { get; init; }
    public required decimal Annual { get; init; }
    public required decimal Executed { get; init; }

    /// <summary>Of both, the part that does not come from the year's own appropriation.</summary>
    public required decimal AnnualBeside { get; init; }
    public required decimal ExecutedBeside { get; init; }
    public required IReadOnlyList<DraftIndicator> Indicators { get; init; }
    public required string Expected { get; init; }
    public required string Achieved { get; init; }

    public decimal Rate => Math.Round(Executed / Annual * 100, 2, MidpointRounding.AwayFromZero);

    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Money(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
