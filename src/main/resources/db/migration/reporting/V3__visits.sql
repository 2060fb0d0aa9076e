-- Page views of the whole district by day: of each day what was said last.
CREATE TABLE reporting_visits (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  day date NOT NULL,
  views bigint NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, generation, day)
);
ALTER TABLE reporting_visits ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_visits FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_visits
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_visits TO ${app}, ${reporting};
