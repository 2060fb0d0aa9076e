-- Who may sign in. An account belongs to a post, never to a person; roles and unit follow the district's folder.
CREATE TABLE identity_account (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  post text NOT NULL,
  name text NOT NULL,
  unit_code text,
  roles text[] NOT NULL,
  state text NOT NULL,
  password_hash text,
  activation_hash bytea,
  activation_until timestamptz,
  failures integer NOT NULL,
  locked_until timestamptz,
  epoch integer NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, post)
);
ALTER TABLE identity_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_account FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON identity_account
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON identity_account TO ${app};

-- Programs that may ask for tokens. The secret is random and long, so a plain hash of it is enough.
CREATE TABLE identity_client (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  client_id text NOT NULL,
  secret_hash text NOT NULL,
  scopes text[] NOT NULL,
  active boolean NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, client_id)
);
ALTER TABLE identity_client ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_client FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON identity_client
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON identity_client TO ${app};
