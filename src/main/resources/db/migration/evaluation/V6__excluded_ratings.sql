-- Requests of the district to leave a malicious rating out of the figures, with reason, evidence, decision and what
-- became of it. What people write is kept masked only. A rating has one request at a time that is not over.
CREATE TABLE evaluation_exclusion (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  rating_id uuid NOT NULL,
  complaint_id uuid NOT NULL,
  state text NOT NULL,
  reason text NOT NULL,
  evidence text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  decision text,
  ended_by text,
  ended_at timestamptz,
  ended_why text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, rating_id) REFERENCES evaluation_rating (tenant_id, id),
  CHECK (decided_by <> proposed_by)
);
CREATE UNIQUE INDEX evaluation_exclusion_running ON evaluation_exclusion (tenant_id, rating_id)
  WHERE state IN ('PROPOSED', 'EXCLUDED');
CREATE INDEX evaluation_exclusion_complaint ON evaluation_exclusion (tenant_id, complaint_id);
ALTER TABLE evaluation_exclusion ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_exclusion FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON evaluation_exclusion
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON evaluation_exclusion TO ${app};
GRANT UPDATE (state, decided_by, decided_at, decision, ended_by, ended_at, ended_why) ON evaluation_exclusion TO ${app};
