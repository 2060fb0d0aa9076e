-- Which reports a district has made by themselves, and since when; no row for the usual one. A report that is new is not
-- made for the past.
CREATE TABLE reporting_schedule_line (
  tenant_id integer NOT NULL,
  report text NOT NULL,
  every text NOT NULL,
  day text NOT NULL,
  position integer NOT NULL,
  since date NOT NULL,
  PRIMARY KEY (tenant_id, report, every)
);
ALTER TABLE reporting_schedule_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_schedule_line FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_schedule_line
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_schedule_line TO ${app};

-- Periods that were requested by themselves are no longer months only.
ALTER TABLE reporting_schedule RENAME COLUMN month TO from_day;
ALTER TABLE reporting_schedule ADD COLUMN every text NOT NULL DEFAULT 'MONTH';
ALTER TABLE reporting_schedule DROP CONSTRAINT reporting_schedule_pkey;
ALTER TABLE reporting_schedule ADD PRIMARY KEY (tenant_id, report, every, from_day);
