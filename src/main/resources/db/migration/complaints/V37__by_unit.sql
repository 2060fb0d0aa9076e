-- The complaints of a unit in any of its roles are found by an index for each role. Few have assisting units, whose list no index
-- under row-level security can search: only leakproof operators may use one. How few they are, the planner knows by the statistics.
CREATE INDEX complaints_complaint_watching ON complaints_complaint (tenant_id, watching_unit, id) WHERE watching_unit IS NOT NULL;
CREATE INDEX complaints_complaint_assisted ON complaints_complaint (tenant_id, id) WHERE assisting_units[1] IS NOT NULL;
CREATE STATISTICS complaints_complaint_assisting ON (assisting_units[1]) FROM complaints_complaint;
-- Every page of an officer asks from which complaints it is recused; the index alone answers.
DROP INDEX complaints_complaint_recused;
CREATE INDEX complaints_complaint_recused ON complaints_complaint (tenant_id, id) INCLUDE (recused_units, recused_posts)
  WHERE recused_units <> '{}' OR recused_posts <> '{}';
