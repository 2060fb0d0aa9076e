-- The text of a supplement of which the desk has hidden more, by number of the entry in complaints_history, which stays as
-- it was written. sealed is the original, encrypted.
CREATE TABLE complaints_redaction (
  tenant_id integer NOT NULL,
  complaint_id uuid NOT NULL,
  number integer NOT NULL,
  masked text NOT NULL,
  sealed bytea,
  PRIMARY KEY (tenant_id, complaint_id, number),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id)
);
ALTER TABLE complaints_redaction ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_redaction FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_redaction
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_redaction TO ${app};
