-- The list of districts: everyone may read it, a district writes its own line only.
CREATE TABLE tenancy_district (
  tenant_id integer PRIMARY KEY,
  name text NOT NULL,
  level text NOT NULL,
  city text NOT NULL,
  province text NOT NULL,
  valid_from date NOT NULL,
  revision integer NOT NULL,
  digest text NOT NULL,
  source text NOT NULL CHECK (source IN ('START', 'COMMAND')),
  applied_at timestamptz NOT NULL
);
ALTER TABLE tenancy_district ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenancy_district FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON tenancy_district FOR SELECT USING (true);
CREATE POLICY enrolling ON tenancy_district FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
CREATE POLICY changing ON tenancy_district FOR UPDATE
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON tenancy_district TO ${app};

-- What a district has set for itself; each value is JSON, compared as text.
CREATE TABLE tenancy_setting (
  tenant_id integer NOT NULL,
  key text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (tenant_id, key)
);
ALTER TABLE tenancy_setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenancy_setting FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON tenancy_setting
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON tenancy_setting TO ${app};

-- Each application of the folder that changed something; never altered.
CREATE TABLE tenancy_application (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  applied_at timestamptz NOT NULL,
  source text NOT NULL CHECK (source IN ('START', 'COMMAND')),
  digest text NOT NULL,
  summary text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, revision)
);
ALTER TABLE tenancy_application ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenancy_application FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON tenancy_application
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON tenancy_application TO ${app};
