-- The findings about evaluations that count, with unit, year, file and what an auditor last decided.
CREATE VIEW current_findings AS
SELECT f.*, e.fiscal_year, e.project_name, e.implementing_unit, e.unit_id, u.name AS unit_name, r.region_key AS region_path, e.layout_id,
       e.annual_budget, s.path, s.sha256, d.decision, d.reason AS decision_reason, d.decided_by, d.decided_at
FROM findings f
JOIN submissions s ON s.submission_id = f.submission_id
LEFT JOIN evaluations e ON e.submission_id = f.submission_id AND e.evaluation_no = f.evaluation_no
LEFT JOIN units u ON u.unit_id = e.unit_id
LEFT JOIN regions r ON r.region_id = u.region_id
LEFT JOIN dispositions d ON d.disposition_id = (SELECT max(x.disposition_id) FROM dispositions x WHERE x.fingerprint = f.fingerprint AND x.decision <> 'noted')
WHERE e.submission_id IS NULL OR e.is_current
