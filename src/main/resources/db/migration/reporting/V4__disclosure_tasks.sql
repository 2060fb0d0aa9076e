-- For which period something was published, so that it can be told whether a task was done by it.
ALTER TABLE reporting_disclosure ADD COLUMN period text;
CREATE INDEX reporting_disclosure_period ON reporting_disclosure (tenant_id, generation, period) WHERE version = 1;

-- Tasks to disclose, each with the instant at which something was published for it for the first time.
CREATE TABLE reporting_task (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  place text NOT NULL,
  period text NOT NULL,
  lineage text NOT NULL,
  township text NOT NULL,
  due_on date NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (tenant_id, generation, place, period, lineage)
);
CREATE INDEX reporting_task_period ON reporting_task (tenant_id, generation, period);
ALTER TABLE reporting_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_task FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_task
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_task TO ${app}, ${reporting};
