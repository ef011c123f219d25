-- Units by the share of their indicators that they gave full marks, of those with points, and of evaluations with a full total.
CREATE VIEW full_marks_league AS
SELECT u.unit_id, u.name AS unit_name, e.fiscal_year, count(*) AS scored_indicators,
       sum(CASE WHEN i.score >= i.weight THEN 1 ELSE 0 END) AS full_marks,
       round(100.0 * sum(CASE WHEN i.score >= i.weight THEN 1 ELSE 0 END) / count(*), 1) AS full_marks_share,
       count(DISTINCT CASE WHEN e.total_score >= 100 THEN e.submission_id * 10000 + e.evaluation_no END) AS full_totals
FROM indicators i
JOIN evaluations e ON e.submission_id = i.submission_id AND e.evaluation_no = i.evaluation_no
LEFT JOIN units u ON u.unit_id = e.unit_id
WHERE e.is_current AND i.weight > 0 AND i.score IS NOT NULL
GROUP BY u.unit_id, u.name, e.fiscal_year
