-- Whom a complaint is about, as named by people, and every unit that is kept out of it.
ALTER TABLE complaints_complaint
  ADD COLUMN respondent_units text[] NOT NULL DEFAULT '{}',
  ADD COLUMN recused_units text[] NOT NULL DEFAULT '{}';
UPDATE complaints_complaint SET recused_units = ARRAY[respondent_unit] WHERE respondent_unit IS NOT NULL;
ALTER TABLE complaints_complaint DROP COLUMN respondent_unit;
-- What has been merged into a complaint.
CREATE INDEX complaints_complaint_merged ON complaints_complaint (tenant_id, merged_into) WHERE merged_into IS NOT NULL;
