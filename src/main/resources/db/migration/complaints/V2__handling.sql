-- What staff do with a case. content is masked; what masking hid is kept sealed.
ALTER TABLE complaints_complaint
  ADD COLUMN original bytea,
  ADD COLUMN respondent_unit text,
  ADD COLUMN case_number text,
  ADD COLUMN grade text,
  ADD COLUMN category text,
  ADD COLUMN lead_unit text,
  ADD COLUMN assisting_units text[],
  ADD COLUMN watching_unit text,
  ADD COLUMN accepted_at timestamptz,
  ADD COLUMN dispatched_at timestamptz,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN first_due_on date,
  ADD COLUMN extensions integer NOT NULL DEFAULT 0,
  ADD COLUMN returns integer NOT NULL DEFAULT 0,
  ADD COLUMN suspended_on date,
  ADD COLUMN merged_into uuid;
ALTER TABLE complaints_complaint ADD UNIQUE (tenant_id, case_number);
CREATE INDEX complaints_complaint_desk ON complaints_complaint (tenant_id, supervising_unit, state, id);
CREATE INDEX complaints_complaint_lead ON complaints_complaint (tenant_id, lead_unit, state, id);
CREATE INDEX complaints_complaint_state ON complaints_complaint (tenant_id, state, id);

ALTER TABLE complaints_history
  ADD COLUMN actor text,
  ADD COLUMN unit_code text,
  ADD COLUMN reason text,
  ADD COLUMN note text,
  ADD COLUMN note_original bytea;

-- The last number of a year that was given to a case at acceptance.
CREATE TABLE complaints_case_number (
  tenant_id integer NOT NULL,
  year integer NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (tenant_id, year)
);
ALTER TABLE complaints_case_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_case_number FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_case_number
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_case_number TO ${app};
