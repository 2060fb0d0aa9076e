-- Versions of base lists, kept for all districts as they were written. What is published never changes.
CREATE TABLE checklist_base_version (
  list text NOT NULL,
  version text NOT NULL,
  province text NOT NULL,
  effective_from date NOT NULL,
  digest text NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (list, version)
);
GRANT SELECT, INSERT ON checklist_base_version TO ${app};

-- Published versions of a district's list, base and local items in one. Append-only.
CREATE TABLE checklist_version (
  tenant_id integer NOT NULL,
  version text NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  effective_from date NOT NULL,
  base text NOT NULL,
  digest text NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, version),
  UNIQUE (tenant_id, revision)
);
CREATE INDEX checklist_version_effective ON checklist_version (tenant_id, effective_from);
ALTER TABLE checklist_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_version FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_version
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON checklist_version TO ${app};

CREATE TABLE checklist_category (
  tenant_id integer NOT NULL,
  version text NOT NULL,
  code text NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  item_group text NOT NULL CHECK (item_group IN ('COLLECTIVE', 'SERVICE')),
  PRIMARY KEY (tenant_id, version, code),
  FOREIGN KEY (tenant_id, version) REFERENCES checklist_version (tenant_id, version)
);
ALTER TABLE checklist_category ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_category FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_category
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON checklist_category TO ${app};

-- The items of each version; the columns repeat from the content what is asked for.
CREATE TABLE checklist_item (
  tenant_id integer NOT NULL,
  version text NOT NULL,
  code text NOT NULL,
  position integer NOT NULL,
  lineage text NOT NULL,
  name text NOT NULL,
  category text NOT NULL,
  item_group text NOT NULL CHECK (item_group IN ('COLLECTIVE', 'SERVICE')),
  grade text NOT NULL CHECK (grade IN ('SIMPLE', 'GENERAL', 'COMPLEX')),
  in_villages boolean NOT NULL,
  in_communities boolean NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant_id, version, code),
  UNIQUE (tenant_id, version, lineage),
  FOREIGN KEY (tenant_id, version, category) REFERENCES checklist_category (tenant_id, version, code),
  CHECK (in_villages OR in_communities)
);
ALTER TABLE checklist_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_item FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_item
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON checklist_item TO ${app};
