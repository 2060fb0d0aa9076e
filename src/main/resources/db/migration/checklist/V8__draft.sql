-- The draft of a district's next list. There is one at a time; the row stays, so that a
-- revision never comes back.
CREATE TABLE checklist_draft (
  tenant_id integer NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  state text NOT NULL CHECK (state IN ('EDITING', 'SUBMITTED', 'CLOSED')),
  changes text NOT NULL,
  version text NOT NULL,
  effective_from date NOT NULL,
  items jsonb NOT NULL,
  editors jsonb NOT NULL,
  submitted_by text,
  note text,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id),
  CHECK ((state = 'SUBMITTED') = (submitted_by IS NOT NULL))
);
ALTER TABLE checklist_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_draft
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON checklist_draft TO ${app};
