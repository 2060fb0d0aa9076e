-- Packages that came in and were refused, with what is wrong with them, for those who have to have them made again.
CREATE TABLE integration_package_refused (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  file text NOT NULL,
  cause text NOT NULL,
  reason text NOT NULL,
  refused_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
ALTER TABLE integration_package_refused ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_package_refused FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_package_refused
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON integration_package_refused TO ${app};
