using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Rules;

/// <summary>
/// A flattened text can leave open which of a row's cells stood in which column ("Only what the form has"): a finding
/// whose operands stand in such a row, or that adds up a column with such a row in it, is about the reading and not
/// about the report.
/// </summary>
internal static class OpenPlaces
{
    /// <summary>Rules that add up the 分值 or 得分 of all rows: one row whose points are open leaves the sum open.</summary>
    private static readonly string[] Sums = ["PE102", "PE103", "PE401"];

    public static bool Carry(Finding finding, Evaluation evaluation)
    {
        var open = evaluation.Indicators.Where(i => i.Doubt != RowDoubt.None);
        return Array.IndexOf(Sums, finding.Rule) >= 0
            ? open.Any(i => i.Doubt.HasFlag(RowDoubt.Points))
            : open.Any(i => finding.Evidence.Any(e => Places(i).Any(p => p == e.At)));
    }

    private static IEnumerable<Location?> Places(Indicator indicator) =>
    [
        indicator.Name.At, indicator.Target?.At, indicator.Actual?.At, indicator.TargetPlaceholder?.At, indicator.ActualPlaceholder?.At,
        indicator.Weight?.At, indicator.Score?.At, indicator.RawScore?.At, indicator.WeightShare?.At, indicator.Reason?.At,
    ];
}
