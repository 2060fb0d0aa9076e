-- Which base list a district runs and how far its list differs: counts that districts publish upward, one row for each
-- of its versions, no name of an item. A district adds rows of its own and never changes them; they are read by itself,
-- its city and its province, whose codes follow from its own.
CREATE TABLE checklist_upward (
  tenant_id integer NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  version text NOT NULL,
  base text NOT NULL,
  effective_from date NOT NULL,
  unchanged integer NOT NULL CHECK (unchanged >= 0),
  changed integer NOT NULL CHECK (changed >= 0),
  added integer NOT NULL CHECK (added >= 0),
  left_out integer NOT NULL CHECK (left_out >= 0),
  reported_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, revision),
  UNIQUE (tenant_id, version)
);
ALTER TABLE checklist_upward ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_upward FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON checklist_upward FOR SELECT
  USING (nullif(current_setting('app.tenant', true), '')::int
    IN (tenant_id, tenant_id / 100 * 100, tenant_id / 10000 * 10000));
CREATE POLICY publishing ON checklist_upward FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON checklist_upward TO ${app};
