-- A sample of the complaints that were closed in a period, drawn for call-backs, and all complaints that it was drawn
-- from, so that anybody can draw it again. A seed is used once for a period. The draw never changes.
CREATE TABLE evaluation_sample (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  seed text NOT NULL,
  drawn_by text NOT NULL,
  drawn_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, from_day, to_day, seed)
);
ALTER TABLE evaluation_sample ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_sample FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON evaluation_sample
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON evaluation_sample TO ${app};

CREATE TABLE evaluation_sample_case (
  tenant_id integer NOT NULL,
  sample_id uuid NOT NULL,
  complaint_id uuid NOT NULL,
  township text NOT NULL,
  reachable boolean NOT NULL,
  chosen boolean NOT NULL,
  PRIMARY KEY (tenant_id, sample_id, complaint_id),
  FOREIGN KEY (tenant_id, sample_id) REFERENCES evaluation_sample (tenant_id, id)
);
ALTER TABLE evaluation_sample_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_sample_case FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON evaluation_sample_case
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON evaluation_sample_case TO ${app};
