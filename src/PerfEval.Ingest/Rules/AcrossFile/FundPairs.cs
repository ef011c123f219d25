using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Funds;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>A row of a narrative's funds and the row of a form that is of the same level of funding.</summary>
internal sealed record FundPair(Fund Told, Fund Stated);

/// <summary>
/// Which amounts of two evaluations may be compared. The sum of several levels is not compared with one level: a form of the
/// district's own 220万元 goes with the district's part of the 612万元 that the narrative tells of all levels.
/// </summary>
internal static class FundPairs
{
    public static IReadOnlyList<FundPair> Of(Evaluation narrative, Evaluation form)
    {
        if (form.Funds.FirstOrDefault(f => f.Source == FundSource.Total) is not { } total)
            return [];
        var pairs = new List<FundPair>();
        var told = narrative.Funds.FirstOrDefault(f => f.Source == FundSource.Total);
        var parts = narrative.Funds.Where(f => f.Source != FundSource.Total && !f.IsEmpty && !IsRest(f)).ToList();
        if (told is not null && (parts.Count == 0 || HasSameMoney(told, total)))
            pairs.Add(new(told, total));
        foreach (var part in parts)
        {
            if (form.Funds.FirstOrDefault(f => f.Source == part.Source && !f.IsEmpty) is { } same)
                pairs.Add(new(part, same));
            else if (pairs.Count == 0 && HasSameMoney(part, total) && parts.Count(p => HasSameMoney(p, total)) == 1)
                pairs.Add(new(part, total));
        }

        return pairs;
    }

    /// <summary>What this year leaves (结转资金7万元), told with nothing but that amount, is no row of its funds.</summary>
    private static bool IsRest(Fund told) => told is { Source: FundSource.Carryover, InitialBudget: null, AnnualBudget: null, Received: null };

    /// <summary>Both state the same budget, or what was received on it.</summary>
    private static bool HasSameMoney(Fund told, Fund stated) =>
        FundRows.Budget(stated) is { } budget
        && new[] { told.AnnualBudget, told.InitialBudget, told.Received }.Any(m => m is not null && m.Value.Printed.Meets(budget.Money.Value.Printed));
}
