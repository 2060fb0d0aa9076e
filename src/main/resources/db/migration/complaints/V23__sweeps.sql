-- Sweeps (举一反三): an upheld complaint makes units check themselves for the same fault. What is to be checked is kept
-- masked; the units are told nothing else of the complaint.
CREATE TABLE complaints_sweep (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  moves integer NOT NULL,
  complaint_id uuid NOT NULL,
  item_code text NOT NULL,
  item_lineage text NOT NULL,
  item_name text NOT NULL,
  task text NOT NULL,
  opened_by text,
  opened_at timestamptz NOT NULL,
  due_on date NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id)
);
CREATE INDEX complaints_sweep_complaint ON complaints_sweep (tenant_id, complaint_id);
ALTER TABLE complaints_sweep ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_sweep FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_sweep
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_sweep TO ${app};

-- What one unit has to check (自查), and what it returned. returns counts how often it did.
CREATE TABLE complaints_self_check (
  tenant_id integer NOT NULL,
  sweep_id uuid NOT NULL,
  unit_code text NOT NULL,
  revision integer NOT NULL,
  places text[] NOT NULL,
  checked integer,
  found integer,
  fixed integer,
  note text,
  first_returned_at timestamptz,
  returned_at timestamptz,
  returns integer NOT NULL,
  PRIMARY KEY (tenant_id, sweep_id, unit_code),
  CHECK (0 <= fixed AND fixed <= found AND found <= checked),
  FOREIGN KEY (tenant_id, sweep_id) REFERENCES complaints_sweep (tenant_id, id)
);
CREATE INDEX complaints_self_check_unit ON complaints_self_check (tenant_id, unit_code, sweep_id);
ALTER TABLE complaints_self_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_self_check FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_self_check
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_self_check TO ${app};

-- Complaints about one item, wherever they come from.
CREATE INDEX complaints_complaint_item ON complaints_complaint (tenant_id, item_lineage, filed_at);
