-- Who did and saw what. Append-only.
CREATE TABLE audit_entry (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  reason text,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_entry_subject ON audit_entry (tenant_id, subject);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON audit_entry
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON audit_entry TO ${app};
