-- Life events of a district, from the folder of its base list and its own.
CREATE TABLE checklist_life_event (
  tenant_id integer NOT NULL,
  code text NOT NULL,
  position integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant_id, code)
);
ALTER TABLE checklist_life_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_life_event FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_life_event
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON checklist_life_event TO ${app};

-- The index of a district: what can be found, with the lines by which it is found.
CREATE TABLE checklist_search_entry (
  tenant_id integer NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  kind text NOT NULL,
  version text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  hint text NOT NULL,
  lines text[] NOT NULL,
  PRIMARY KEY (tenant_id, number)
);
ALTER TABLE checklist_search_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_search_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_search_entry
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON checklist_search_entry TO ${app};

-- Which entries contain a pair of neighbouring characters, or a single one. Equality is leakproof, so that the
-- primary key serves it under row-level security; containment of arrays is not.
CREATE TABLE checklist_search_gram (
  tenant_id integer NOT NULL,
  gram text NOT NULL,
  entries integer[] NOT NULL,
  PRIMARY KEY (tenant_id, gram)
);
ALTER TABLE checklist_search_gram ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_search_gram FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_search_gram
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON checklist_search_gram TO ${app};

-- In which format the index was written last. Whoever writes it holds this row.
CREATE TABLE checklist_search_state (
  tenant_id integer NOT NULL,
  format text NOT NULL,
  PRIMARY KEY (tenant_id)
);
ALTER TABLE checklist_search_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_search_state FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_search_state
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON checklist_search_state TO ${app};
