-- Files of complaints from another system, each once. Times are system time.
CREATE TABLE complaints_import (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  file_name text NOT NULL,
  file_hash bytea NOT NULL,
  state text NOT NULL CHECK (state IN ('READING', 'CHECKED', 'RUNNING', 'DONE')),
  row_count integer NOT NULL,
  faulty integer NOT NULL,
  taken integer NOT NULL,
  position integer NOT NULL,
  account text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  started_by text,
  started_at timestamptz,
  finished_at timestamptz,
  runner uuid,
  leased_until timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, file_hash)
);
ALTER TABLE complaints_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_import FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_import
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_import TO ${app};

-- The rows that were not taken over yet, encrypted with their mistakes.
CREATE TABLE complaints_import_row (
  tenant_id integer NOT NULL,
  import_id uuid NOT NULL,
  line integer NOT NULL,
  faulty boolean NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (tenant_id, import_id, line),
  FOREIGN KEY (tenant_id, import_id) REFERENCES complaints_import (tenant_id, id)
);
CREATE INDEX complaints_import_row_faulty ON complaints_import_row (tenant_id, import_id, line) WHERE faulty;
ALTER TABLE complaints_import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_import_row FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_import_row
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_import_row TO ${app};

-- The imports that run, so that not every district is asked for those that were interrupted. Everyone may read it; a district
-- writes its own lines only.
CREATE TABLE complaints_import_run (
  tenant_id integer NOT NULL,
  import_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, import_id)
);
ALTER TABLE complaints_import_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_import_run FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON complaints_import_run FOR SELECT USING (true);
CREATE POLICY starting ON complaints_import_run FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
CREATE POLICY ending ON complaints_import_run FOR DELETE
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON complaints_import_run TO ${app};
