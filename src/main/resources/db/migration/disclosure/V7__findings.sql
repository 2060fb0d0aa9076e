-- What needs an explanation in published disclosures, as it was found when a version was published. Names are those of
-- that day, so that the list needs no join. A finding that a correction has removed is settled without a note.
CREATE TABLE disclosure_finding (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  disclosure_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  detail text NOT NULL,
  place_name text NOT NULL,
  item_name text NOT NULL,
  period text NOT NULL,
  unit_code text NOT NULL,
  supervising_unit text,
  raised_at timestamptz NOT NULL,
  settled_at timestamptz,
  note text,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, disclosure_id, version, kind)
);
CREATE INDEX disclosure_finding_open ON disclosure_finding (tenant_id, id) WHERE settled_at IS NULL;
CREATE INDEX disclosure_finding_supervising ON disclosure_finding (tenant_id, supervising_unit, id);
CREATE INDEX disclosure_finding_unit ON disclosure_finding (tenant_id, unit_code, id);
ALTER TABLE disclosure_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_finding
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON disclosure_finding TO ${app};
GRANT UPDATE (settled_at, note) ON disclosure_finding TO ${app};
