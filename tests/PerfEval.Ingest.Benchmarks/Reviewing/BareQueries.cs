using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>What pages show, asked of the database directly: the same rows by their keys.</summary>
internal static class BareQueries
{
    /// <summary>The rows of a page of the queue.</summary>
    public static IReadOnlyList<string> Page(IEnumerable<long> ids) => ids.ToList() is { Count: > 0 } some ?
    [
        $"""
        SELECT f.*, s.path, s.format, e.project_name, e.fiscal_year, e.annual_budget, u.name, r.region_key
        FROM findings f JOIN submissions s ON s.submission_id = f.submission_id
        LEFT JOIN evaluations e ON e.submission_id = f.submission_id AND e.evaluation_no = f.evaluation_no
        LEFT JOIN units u ON u.unit_id = e.unit_id LEFT JOIN regions r ON r.region_id = u.region_id
        WHERE f.finding_id IN ({string.Join(',', some.Select(Text))})
        """,
    ] : [];

    /// <summary>The finding, its evaluation with all rows, its file and its source, its decisions, its neighbours in the evaluation.</summary>
    public static IReadOnlyList<string> Finding(long id, long submission, int evaluation)
    {
        var of = string.Create(CultureInfo.InvariantCulture, $"submission_id = {submission} AND evaluation_no = {evaluation}");
        var file = string.Create(CultureInfo.InvariantCulture, $"submission_id = {submission}");
        return
        [
            $"SELECT * FROM findings WHERE finding_id = {Text(id)}",
            $"SELECT * FROM submissions WHERE {file}",
            $"SELECT source FROM documents WHERE {file}",
            $"SELECT * FROM evaluations WHERE {of}",
            $"SELECT * FROM funds WHERE {of} ORDER BY fund_no",
            $"SELECT * FROM indicators WHERE {of} ORDER BY indicator_no",
            $"SELECT * FROM recomputations WHERE {of} ORDER BY line_no",
            $"SELECT * FROM notices WHERE {file} ORDER BY notice_no",
            $"SELECT * FROM findings WHERE {file} ORDER BY finding_id",
            $"SELECT * FROM dispositions WHERE fingerprint = (SELECT fingerprint FROM findings WHERE finding_id = {Text(id)}) ORDER BY disposition_id",
        ];
    }

    /// <summary>One decision, committed.</summary>
    public static IReadOnlyList<string> Decision(long id) =>
    [
        $"""
        INSERT INTO dispositions (fingerprint, decision, decided_by, decided_at, rule, message)
        SELECT fingerprint, 'noted', 'benchmark', CURRENT_TIMESTAMP, rule, message FROM findings WHERE finding_id = {Text(id)}
        """,
    ];

    /// <summary>A page of the queue as SQL alone would have to find it: undecided findings of a rule by severity and budget, the unit's record left out.</summary>
    public static IReadOnlyList<string> SortedPage(string rule) =>
    [
        $"""
        SELECT f.finding_id FROM findings f LEFT JOIN evaluations e ON e.submission_id = f.submission_id AND e.evaluation_no = f.evaluation_no
        WHERE (e.submission_id IS NULL OR e.is_current) AND f.rule = '{rule}' AND {Undecided}
        ORDER BY CASE f.severity WHEN 'error' THEN 10 WHEN 'warning' THEN 3 ELSE 1 END
                 * CASE WHEN e.annual_budget >= 100000000 THEN 4 WHEN e.annual_budget >= 10000000 THEN 3 WHEN e.annual_budget >= 1000000 THEN 2 ELSE 1 END DESC, f.finding_id
        LIMIT 50
        """,
    ];

    /// <summary>The counts of one of the eight filters beside it.</summary>
    public static IReadOnlyList<string> Counts() =>
    [
        $"""
        SELECT f.rule, count(*) FROM findings f LEFT JOIN evaluations e ON e.submission_id = f.submission_id AND e.evaluation_no = f.evaluation_no
        WHERE (e.submission_id IS NULL OR e.is_current) AND {Undecided} GROUP BY f.rule
        """,
    ];

    private const string Undecided = "NOT EXISTS (SELECT 1 FROM dispositions d WHERE d.fingerprint = f.fingerprint AND d.decision IN ('confirmed', 'dismissed'))";

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
