-- From when on a district has its places disclose by tasks, as its folder says.
CREATE TABLE disclosure_plan (
  tenant_id integer NOT NULL,
  plan jsonb NOT NULL,
  PRIMARY KEY (tenant_id)
);
ALTER TABLE disclosure_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_plan
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON disclosure_plan TO ${app};

-- For which places and periods tasks were set. The tasks themselves are those of the version of the list; what is set
-- never changes, whatever becomes of plan, list and calendar.
CREATE TABLE disclosure_task_set (
  tenant_id integer NOT NULL,
  place_code text NOT NULL,
  period text NOT NULL,
  due_on date NOT NULL,
  list_version text NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, place_code, period)
);
CREATE INDEX disclosure_task_set_period ON disclosure_task_set (tenant_id, period, revision);
ALTER TABLE disclosure_task_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_task_set FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_task_set
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON disclosure_task_set TO ${app};

-- What is written for a place's tasks.
CREATE INDEX disclosure_disclosure_task ON disclosure_disclosure (tenant_id, place_code, period);
