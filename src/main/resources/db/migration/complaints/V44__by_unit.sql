-- The complaints of a unit in any of its roles are found by an index for each role. Few are watched, and few have assistants.
CREATE INDEX complaints_complaint_watching ON complaints_complaint (tenant_id, watching_unit, id) WHERE watching_unit IS NOT NULL;
CREATE INDEX complaints_complaint_assisted ON complaints_complaint (tenant_id, id) WHERE assisting_units <> '{}';
