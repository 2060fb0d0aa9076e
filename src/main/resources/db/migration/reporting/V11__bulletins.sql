-- Bulletins as they were issued: one for each revision of a report.
CREATE TABLE reporting_bulletin (
  tenant_id integer NOT NULL,
  report_id uuid NOT NULL,
  document bytea NOT NULL,
  hash text NOT NULL,
  issued_by text NOT NULL,
  issued_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, report_id)
);
ALTER TABLE reporting_bulletin ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_bulletin FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_bulletin
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON reporting_bulletin TO ${app};
