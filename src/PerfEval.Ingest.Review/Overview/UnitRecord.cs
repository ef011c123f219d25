namespace PerfEval.Ingest.Review.Overview;

/// <summary>What came of the findings about a unit that were decided: the record that the queue weighs by.</summary>
internal sealed record UnitRecord(int Confirmed, int Dismissed)
{
    public int Decided => Confirmed + Dismissed;

    /// <summary>Of those decided; null where none is.</summary>
    public decimal? ConfirmedShare => Decided == 0 ? null : (decimal)Confirmed / Decided;
}
