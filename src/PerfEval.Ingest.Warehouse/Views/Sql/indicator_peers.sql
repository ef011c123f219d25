-- Every indicator with a number beside its peers: the same canonical indicator, year and unit of measure; how many, and their median.
CREATE VIEW indicator_peers AS
WITH valued AS (
    SELECT i.submission_id, i.evaluation_no, i.indicator_no, i.name, i.canonical_id, i.actual_value, i.actual_unit, i.target_value, i.target_operator,
           i.score, i.weight, e.fiscal_year, e.unit_id, e.project_name,
           row_number() OVER (PARTITION BY i.canonical_id, e.fiscal_year, i.actual_unit ORDER BY i.actual_value, i.submission_id, i.evaluation_no, i.indicator_no) AS place,
           count(*) OVER (PARTITION BY i.canonical_id, e.fiscal_year, i.actual_unit) AS peers
    FROM indicators i
    JOIN evaluations e ON e.submission_id = i.submission_id AND e.evaluation_no = i.evaluation_no
    WHERE e.is_current AND i.canonical_id IS NOT NULL AND i.actual_value IS NOT NULL AND i.actual_kind = 'number'
), medians AS (
    SELECT canonical_id, fiscal_year, actual_unit, avg(actual_value) AS median
    FROM valued
    WHERE 2 * place BETWEEN peers AND peers + 2
    GROUP BY canonical_id, fiscal_year, actual_unit
)
SELECT v.canonical_id, c.name AS canonical_name, v.fiscal_year, u.name AS unit_name, v.project_name, v.name, v.target_operator, v.target_value,
       v.actual_value, v.actual_unit, v.score, v.weight, v.peers, m.median, v.place, v.submission_id, v.evaluation_no, v.indicator_no
FROM valued v
JOIN medians m ON m.canonical_id = v.canonical_id
    AND (m.fiscal_year = v.fiscal_year OR (m.fiscal_year IS NULL AND v.fiscal_year IS NULL))
    AND (m.actual_unit = v.actual_unit OR (m.actual_unit IS NULL AND v.actual_unit IS NULL))
LEFT JOIN canonical_indicators c ON c.canonical_id = v.canonical_id
LEFT JOIN units u ON u.unit_id = v.unit_id
