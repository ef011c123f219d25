-- The evaluations that count: of several submissions of the same evaluation the latest, with unit, region and file.
CREATE VIEW current_evaluations AS
SELECT e.*, u.name AS unit_name, r.name AS region_name, r.region_key AS region_path, l.name AS layout_name, s.path, s.sha256
FROM evaluations e
JOIN submissions s ON s.submission_id = e.submission_id
LEFT JOIN units u ON u.unit_id = e.unit_id
LEFT JOIN regions r ON r.region_id = u.region_id
LEFT JOIN layouts l ON l.layout_id = e.layout_id
WHERE e.is_current
