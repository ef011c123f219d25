using System.Globalization;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>A unit by the errors of its current evaluations.</summary>
/// <param name="Unit">Name of the unit.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Evaluations">Evaluations that have any.</param>
public sealed record UnitErrors(string Unit, long Errors, long Evaluations)
{
    internal static async Task<IReadOnlyList<UnitErrors>> MostAsync(StoreTransaction transaction, int atMost, CancellationToken cancellation) => await transaction.QueryAsync(
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            SELECT u.name, count(*) AS errors, count(DISTINCT e.evaluation_key) AS evaluations
            FROM findings f
            JOIN evaluations e ON e.submission_id = f.submission_id AND e.evaluation_no = f.evaluation_no
            JOIN units u ON u.unit_id = e.unit_id
            WHERE f.severity = 'error' AND e.is_current
            GROUP BY u.unit_id, u.name
            ORDER BY errors DESC, u.name
            LIMIT {atMost}
            """),
        r => new UnitErrors(r.GetString(0), r.GetInt64(1), r.GetInt64(2)),
        cancellation);
}
