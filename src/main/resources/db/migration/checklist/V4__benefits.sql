-- Policies (惠民政策) of a district, from the folder of its base list and its own.
CREATE TABLE checklist_benefit (
  tenant_id integer NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
ALTER TABLE checklist_benefit ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_benefit FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_benefit
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON checklist_benefit TO ${app};
