-- Escalation cards of complaints, for the ledger of overdue and supervised complaints.
CREATE TABLE reporting_card (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  complaint_id uuid NOT NULL,
  seq integer NOT NULL,
  card text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, generation, complaint_id, seq)
);
ALTER TABLE reporting_card ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_card FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_card
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_card TO ${app}, ${reporting};
