-- What was counted for days that are over, so that the figures of past months are not counted anew for each reader. A late event
-- deletes what it may change.
CREATE TABLE reporting_settled (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  format text NOT NULL,
  numbers text NOT NULL,
  PRIMARY KEY (tenant_id, generation, from_day, to_day)
);
ALTER TABLE reporting_settled ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_settled FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_settled
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_settled TO ${app}, ${reporting};
