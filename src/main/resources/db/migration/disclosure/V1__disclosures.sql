-- What a unit discloses for an item, a place and a period, and how far it has come. The draft may hold what must not be
-- published; publishing empties it. What published_at and version say is repeated from the newest publication, so that
-- a list needs no search for it.
CREATE TABLE disclosure_disclosure (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  item_code text NOT NULL,
  item_lineage text NOT NULL,
  item_name text NOT NULL,
  list_version text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  place_code text NOT NULL,
  place_name text NOT NULL,
  place_path text NOT NULL,
  township text NOT NULL,
  period text NOT NULL,
  audience text NOT NULL,
  supervising_unit text,
  draft jsonb,
  version integer NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX disclosure_disclosure_public ON disclosure_disclosure (tenant_id, published_at, id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
CREATE INDEX disclosure_disclosure_township ON disclosure_disclosure (tenant_id, township, published_at, id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
CREATE INDEX disclosure_disclosure_place ON disclosure_disclosure (tenant_id, place_code, published_at, id)
  WHERE published_at IS NOT NULL;
CREATE INDEX disclosure_disclosure_item ON disclosure_disclosure (tenant_id, item_lineage, published_at, id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
CREATE INDEX disclosure_disclosure_unit ON disclosure_disclosure (tenant_id, unit_code, id);
CREATE INDEX disclosure_disclosure_waiting ON disclosure_disclosure (tenant_id, id) WHERE state = 'SUBMITTED';
ALTER TABLE disclosure_disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_disclosure
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON disclosure_disclosure TO ${app};

-- What was published: masked, complete in itself and never altered. A correction is another row.
CREATE TABLE disclosure_publication (
  tenant_id integer NOT NULL,
  disclosure_id uuid NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL,
  item_code text NOT NULL,
  item_lineage text NOT NULL,
  item_name text NOT NULL,
  list_version text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  place_code text NOT NULL,
  place_name text NOT NULL,
  place_path text NOT NULL,
  township text NOT NULL,
  period text NOT NULL,
  audience text NOT NULL,
  title text NOT NULL,
  nothing_happened boolean NOT NULL,
  content jsonb NOT NULL,
  reason text,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, disclosure_id, number),
  FOREIGN KEY (tenant_id, disclosure_id) REFERENCES disclosure_disclosure (tenant_id, id)
);
ALTER TABLE disclosure_publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_publication FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_publication
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON disclosure_publication TO ${app};

-- How often something was published at a place or in a township, so that a page that is kept is known to be old.
-- Counted under the row's lock: a time of publication would not do, because a later one can be committed first.
CREATE TABLE disclosure_edition (
  tenant_id integer NOT NULL,
  place_code text NOT NULL,
  number integer NOT NULL,
  PRIMARY KEY (tenant_id, place_code)
);
ALTER TABLE disclosure_edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_edition FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_edition
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON disclosure_edition TO ${app};
