-- Townships, villages and communities. The code is permanent; a place that ends is closed by valid_to, its last day.
-- vanished: the district's folder no longer has it.
CREATE TABLE organization_place (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  type text,
  stat_code text,
  position integer NOT NULL,
  valid_from date,
  valid_to date,
  vanished boolean NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
ALTER TABLE organization_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_place FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON organization_place
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON organization_place TO ${app};

CREATE TABLE organization_place_alias (
  tenant_id integer NOT NULL,
  place_id uuid NOT NULL,
  alias text NOT NULL,
  PRIMARY KEY (tenant_id, place_id, alias),
  FOREIGN KEY (tenant_id, place_id) REFERENCES organization_place (tenant_id, id)
);
CREATE INDEX organization_place_alias_of ON organization_place_alias (tenant_id, alias);
ALTER TABLE organization_place_alias ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_place_alias FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON organization_place_alias
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON organization_place_alias TO ${app};

-- In which township a village or community lies and lay; the open row is that of today.
CREATE TABLE organization_place_parent (
  tenant_id integer NOT NULL,
  place_id uuid NOT NULL,
  parent_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (tenant_id, place_id, valid_from),
  FOREIGN KEY (tenant_id, place_id) REFERENCES organization_place (tenant_id, id),
  FOREIGN KEY (tenant_id, parent_id) REFERENCES organization_place (tenant_id, id)
);
ALTER TABLE organization_place_parent ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_place_parent FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON organization_place_parent
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON organization_place_parent TO ${app};

-- Who handles and who supervises. place_code and parent_code are permanent codes of this module.
CREATE TABLE organization_unit (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  portfolio text,
  place_code text,
  parent_code text,
  position integer NOT NULL,
  valid_to date,
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);
ALTER TABLE organization_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_unit FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON organization_unit
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON organization_unit TO ${app};

CREATE TABLE organization_unit_function (
  tenant_id integer NOT NULL,
  unit_id uuid NOT NULL,
  function_code text NOT NULL,
  PRIMARY KEY (tenant_id, unit_id, function_code),
  FOREIGN KEY (tenant_id, unit_id) REFERENCES organization_unit (tenant_id, id)
);
ALTER TABLE organization_unit_function ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_unit_function FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON organization_unit_function
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON organization_unit_function TO ${app};

-- Posts of information officers; who holds one is not kept here.
CREATE TABLE organization_officer (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  unit_code text NOT NULL,
  valid_to date,
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  FOREIGN KEY (tenant_id, unit_code) REFERENCES organization_unit (tenant_id, code)
);
ALTER TABLE organization_officer ENABLE ROW LEVEL SECURITY;
ALTER TABLE organization_officer FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON organization_officer
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON organization_officer TO ${app};
