-- Orders by which a leader, the district or a supervising unit has a complaint done by a day (督办). The note is that of the entry
-- in the history.
CREATE TABLE complaints_supervision (
  tenant_id integer NOT NULL,
  complaint_id uuid NOT NULL,
  position integer NOT NULL,
  entry integer NOT NULL,
  due_on date NOT NULL,
  orderer text NOT NULL CHECK (orderer IN ('LEADER', 'DISTRICT', 'UNIT')),
  unit_code text,
  actor text NOT NULL,
  ordered_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (tenant_id, complaint_id, position),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id)
);
CREATE INDEX complaints_supervision_open ON complaints_supervision (tenant_id, complaint_id) INCLUDE (due_on)
  WHERE ended_at IS NULL;
ALTER TABLE complaints_supervision ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_supervision FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_supervision
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_supervision TO ${app};

-- The revisions before and after the latest cards in a row. A page that was read before them can still be sent.
ALTER TABLE complaints_complaint ADD COLUMN cards_from integer, ADD COLUMN cards_to integer;
