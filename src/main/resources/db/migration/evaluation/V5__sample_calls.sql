-- What came of calling the complainants of a sample. One row for each sampled complaint, replaced when it is recorded
-- again.
CREATE TABLE evaluation_sample_call (
  tenant_id integer NOT NULL,
  sample_id uuid NOT NULL,
  complaint_id uuid NOT NULL,
  revision integer NOT NULL,
  answer text NOT NULL,
  level integer,
  note text,
  called_by text NOT NULL,
  called_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, sample_id, complaint_id),
  FOREIGN KEY (tenant_id, sample_id, complaint_id)
    REFERENCES evaluation_sample_case (tenant_id, sample_id, complaint_id)
);
ALTER TABLE evaluation_sample_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_sample_call FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON evaluation_sample_call
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON evaluation_sample_call TO ${app};
