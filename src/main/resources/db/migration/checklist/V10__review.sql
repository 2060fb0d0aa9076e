-- The yearly review of a district's list: the items with their figures as they were when it was opened, and what the
-- administrator says about each. Nothing of a closed review changes.
CREATE TABLE checklist_review (
  tenant_id integer NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  revision integer NOT NULL CHECK (revision > 0),
  list_version text NOT NULL,
  items jsonb NOT NULL,
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_by text,
  closed_at timestamptz,
  PRIMARY KEY (tenant_id, year),
  CHECK ((closed_by IS NULL) = (closed_at IS NULL))
);
ALTER TABLE checklist_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_review FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_review
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON checklist_review TO ${app};
