-- The template that a district has drawn for its workbooks, and what was wrong with it when a workbook was made.
CREATE TABLE reporting_template (
  tenant_id integer NOT NULL,
  report text NOT NULL,
  template bytea NOT NULL,
  PRIMARY KEY (tenant_id, report)
);
ALTER TABLE reporting_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_template FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_template
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_template TO ${app};
GRANT SELECT ON reporting_template TO ${reporting};

ALTER TABLE reporting_report ADD COLUMN warnings text;
