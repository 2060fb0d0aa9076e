-- What the yearly cards of units and townships need beside complaints: findings in village ledgers, each kind once for a
-- month of a village, and what units returned in sweeps.
CREATE TABLE reporting_finding (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  place text NOT NULL,
  month text NOT NULL,
  kind text NOT NULL,
  township text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, generation, place, month, kind)
);
ALTER TABLE reporting_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_finding
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_finding TO ${app}, ${reporting};
CREATE INDEX reporting_finding_at ON reporting_finding (tenant_id, generation, at);

CREATE TABLE reporting_self_check (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  sweep_id uuid NOT NULL,
  unit text NOT NULL,
  due_on date NOT NULL,
  opened_at timestamptz NOT NULL,
  returned_at timestamptz,
  in_time boolean,
  PRIMARY KEY (tenant_id, generation, sweep_id, unit)
);
ALTER TABLE reporting_self_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_self_check FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_self_check
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_self_check TO ${app}, ${reporting};
CREATE INDEX reporting_self_check_due ON reporting_self_check (tenant_id, generation, due_on);

-- The weights of a district that insists on a score.
CREATE TABLE reporting_appraisal_weight (
  tenant_id integer NOT NULL,
  measure text NOT NULL,
  weight integer NOT NULL,
  PRIMARY KEY (tenant_id, measure)
);
ALTER TABLE reporting_appraisal_weight ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_appraisal_weight FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_appraisal_weight
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_appraisal_weight TO ${app};
GRANT SELECT ON reporting_appraisal_weight TO ${reporting};
