-- When first ratings ceased to count, and when they counted again.
CREATE TABLE reporting_exclusion (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  complaint_id uuid NOT NULL,
  subject text NOT NULL,
  excluded_at timestamptz NOT NULL,
  readmitted_at timestamptz,
  PRIMARY KEY (tenant_id, generation, complaint_id, subject)
);
ALTER TABLE reporting_exclusion ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_exclusion FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_exclusion
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_exclusion TO ${app}, ${reporting};
