-- How many requests each API client sent on a day, and how many were refused (4xx) or failed (5xx). Counted in memory and
-- added every minute. Days in China, by system time.
CREATE TABLE integration_client_usage (
  tenant_id integer NOT NULL,
  client_id text NOT NULL,
  day date NOT NULL,
  requests bigint NOT NULL,
  refused bigint NOT NULL,
  failed bigint NOT NULL,
  last_seen_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, client_id, day)
);
CREATE INDEX integration_client_usage_age ON integration_client_usage (tenant_id, day);
ALTER TABLE integration_client_usage ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_client_usage FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_client_usage
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON integration_client_usage TO ${app};
