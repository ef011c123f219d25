-- Findings by unit, year and rule, and how many of them are open, confirmed and dismissed.
CREATE VIEW finding_counts AS
SELECT f.unit_id, f.unit_name, f.region_path, f.fiscal_year, f.rule, f.severity, count(*) AS findings,
       sum(CASE WHEN f.decision = 'confirmed' THEN 1 ELSE 0 END) AS confirmed,
       sum(CASE WHEN f.decision = 'dismissed' THEN 1 ELSE 0 END) AS dismissed,
       sum(CASE WHEN f.decision IN ('confirmed', 'dismissed') THEN 0 ELSE 1 END) AS still_open
FROM current_findings f
GROUP BY f.unit_id, f.unit_name, f.region_path, f.fiscal_year, f.rule, f.severity
