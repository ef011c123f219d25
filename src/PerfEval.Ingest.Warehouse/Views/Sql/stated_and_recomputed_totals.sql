-- The total score as stated beside the one its parts give, and the execution rate as stated beside spending through budget.
CREATE VIEW stated_and_recomputed_totals AS
SELECT e.submission_id, e.evaluation_no, e.unit_name, e.region_path, e.fiscal_year, e.project_name, e.total_score AS stated_score, e.recomputed_score,
       round(e.total_score - e.recomputed_score, 4) AS score_difference, e.execution_rate AS stated_rate,
       round(100.0 * e.executed / nullif(e.annual_budget, 0), 2) AS recomputed_rate, e.grade, e.path
FROM current_evaluations e
WHERE e.stage = 'evaluation'
