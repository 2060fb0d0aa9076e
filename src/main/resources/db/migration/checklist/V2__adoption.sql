-- The items of base lists as they would be published, for districts that adopt them later. What is stored never changes.
CREATE TABLE checklist_base_item (
  list text NOT NULL,
  version text NOT NULL,
  lineage text NOT NULL,
  position integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (list, version, lineage),
  FOREIGN KEY (list, version) REFERENCES checklist_base_version (list, version)
);
GRANT SELECT, INSERT ON checklist_base_item TO ${app};

-- Local items that a district's folder proposes for its next list; nothing is published from them by itself.
CREATE TABLE checklist_next_item (
  tenant_id integer NOT NULL,
  base text NOT NULL,
  lineage text NOT NULL,
  position integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant_id, lineage)
);
ALTER TABLE checklist_next_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_next_item FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_next_item
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON checklist_next_item TO ${app};

-- What a person has decided about adopting a base list, until the result is published.
CREATE TABLE checklist_adoption (
  tenant_id integer NOT NULL,
  base text NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  version text NOT NULL,
  effective_from text NOT NULL,
  resolutions jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, base)
);
ALTER TABLE checklist_adoption ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_adoption FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_adoption
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON checklist_adoption TO ${app};

-- A version can be withdrawn until it takes effect; its text stays as it was.
ALTER TABLE checklist_version
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawn_revision integer,
  ADD CONSTRAINT checklist_version_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_revision IS NULL));
GRANT UPDATE (withdrawn_at, withdrawn_revision) ON checklist_version TO ${app};
