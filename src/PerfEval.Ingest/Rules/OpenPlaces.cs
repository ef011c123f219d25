using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Rules;

/// <summary>
/// A flattened text can leave open which of a row's cells stood in which column ("Only what the form has"): a finding
/// whose operands stand in such a row, or that adds up a column with such a row in it, is about the reading and not
/// about the report. The same holds for a table without lines that may have rows that were not told.
/// </summary>
internal sealed class OpenPlaces
{
    /// <summary>Rules that add up the 分值 or 得分 of all rows: one row whose points are open leaves the sum open.</summary>
    private static readonly string[] Sums = ["PE102", "PE103", "PE401"];

    /// <summary>Rules about what a form lacks, or about all of its rows: there is nothing to say where rows of it may not have been read.</summary>
    private static readonly string[] OfTheWhole = ["PE101", "PE102", "PE103", "PE104", "PE203", "PE304", "PE311", "PE401", "PE404", "PE605"];

    private readonly bool _pointsAreOpen;

    private readonly bool _mayLackRows;

    // Looked up by place: a form of tens of thousands of rows can have as many findings.
    private readonly HashSet<Location> _places = [];

    public OpenPlaces(Evaluation evaluation)
    {
        _mayLackRows = evaluation.Features.MayLackRows;
        foreach (var indicator in evaluation.Indicators)
        {
            if (indicator.Doubt == RowDoubt.None)
                continue;
            _pointsAreOpen |= indicator.Doubt.HasFlag(RowDoubt.Points);
            foreach (var place in Places(indicator))
            {
                if (place is not null)
                    _places.Add(place);
            }
        }
    }

    public bool Carry(Finding finding) =>
        (_mayLackRows && Array.IndexOf(OfTheWhole, finding.Rule) >= 0)
        || (Array.IndexOf(Sums, finding.Rule) >= 0 ? _pointsAreOpen : _places.Count > 0 && finding.Evidence.Any(e => _places.Contains(e.At)));

    private static IEnumerable<Location?> Places(Indicator indicator) =>
    [
        indicator.Name.At, indicator.Target?.At, indicator.Actual?.At, indicator.TargetPlaceholder?.At, indicator.ActualPlaceholder?.At,
        indicator.Weight?.At, indicator.Score?.At, indicator.RawScore?.At, indicator.WeightShare?.At, indicator.Reason?.At,
    ];
}
