namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>
/// Of several submissions of the same evaluation, the current one: of the later load; within a load the file with the later date, then
/// the one whose path sorts last. So the answer does not depend on which of them was read first.
/// </summary>
internal static class CurrentEvaluations
{
    /// <summary>Links the evaluations that have one of the keys.</summary>
    public static Task LinkAsync(StoreTransaction store, IReadOnlyCollection<string> evaluationKeys, CancellationToken cancellation) => evaluationKeys.Count == 0
        ? Task.CompletedTask
        : store.ExecuteAsync(Sql(store.In("e.evaluation_key", "keys"), store.Ordinal("s.path")), cancellation, ("keys", store.List(evaluationKeys)));

    private static string Sql(string condition, string path) =>
        $"""
        WITH ranked AS (
            SELECT e.submission_id, e.evaluation_no,
                   first_value(e.submission_id) OVER (
                       PARTITION BY e.evaluation_key
                       ORDER BY s.load_id DESC, CASE WHEN s.modified_at IS NULL THEN 1 ELSE 0 END, s.modified_at DESC, {path} DESC, s.content_key DESC) AS winner
            FROM evaluations e
            JOIN submissions s ON s.submission_id = e.submission_id
            WHERE {condition}
        )
        UPDATE evaluations
        SET is_current = (ranked.winner = ranked.submission_id), superseded_by = CASE WHEN ranked.winner = ranked.submission_id THEN NULL ELSE ranked.winner END
        FROM ranked
        WHERE evaluations.submission_id = ranked.submission_id AND evaluations.evaluation_no = ranked.evaluation_no
          AND (evaluations.is_current <> (ranked.winner = ranked.submission_id) OR coalesce(evaluations.superseded_by, -1) <> CASE WHEN ranked.winner = ranked.submission_id THEN -1 ELSE ranked.winner END)
        """;
}
