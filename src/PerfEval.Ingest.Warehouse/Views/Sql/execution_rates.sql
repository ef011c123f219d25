-- Budget, spending and execution rate by unit and year: recomputed from the sums, in per cent, beside how many evaluations it is of.
CREATE VIEW execution_rates AS
SELECT u.unit_id, u.name AS unit_name, r.region_key AS region_path, e.fiscal_year, count(*) AS evaluations,
       round(sum(e.annual_budget), 2) AS annual_budget, round(sum(e.executed), 2) AS executed,
       round(100.0 * sum(e.executed) / nullif(sum(e.annual_budget), 0), 2) AS execution_rate
FROM evaluations e
LEFT JOIN units u ON u.unit_id = e.unit_id
LEFT JOIN regions r ON r.region_id = u.region_id
WHERE e.is_current AND e.form = 'table' AND e.stage = 'evaluation' AND e.annual_budget IS NOT NULL AND e.executed IS NOT NULL
GROUP BY u.unit_id, u.name, r.region_key, e.fiscal_year
