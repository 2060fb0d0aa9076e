-- A complaint that is reopened begins a new round. What the rounds before came to is kept here; the present round stands
-- in complaints_complaint. moves is the length of the history at the end of the round. Append-only.
CREATE TABLE complaints_round (
  tenant_id integer NOT NULL,
  complaint_id uuid NOT NULL,
  position integer NOT NULL,
  number integer NOT NULL,
  lead_unit text NOT NULL,
  assisting_units text[],
  watching_unit text,
  category text,
  grade text NOT NULL,
  dispatched_at timestamptz NOT NULL,
  due_on date NOT NULL,
  first_due_on date,
  extensions integer NOT NULL,
  suspended_on date,
  returns integer NOT NULL,
  closed_at timestamptz NOT NULL,
  moves integer NOT NULL,
  PRIMARY KEY (tenant_id, complaint_id, position),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id)
);
ALTER TABLE complaints_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_round FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_round
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON complaints_round TO ${app};
