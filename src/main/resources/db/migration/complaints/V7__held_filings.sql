-- A filing that is held for a look by the desk: encrypted as it came, under the id that its complaint will have. It is
-- removed when it is released; what is spam stays, so that its tracking code can be answered. Times are business time.
CREATE TABLE complaints_held_filing (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  code_hash bytea NOT NULL,
  content bytea NOT NULL,
  place_code text NOT NULL,
  desk text,
  received_at timestamptz NOT NULL,
  spam_reason text,
  spam_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code_hash),
  CHECK ((spam_reason IS NULL) = (spam_at IS NULL))
);
CREATE INDEX complaints_held_filing_waiting ON complaints_held_filing (tenant_id, desk, id) WHERE spam_at IS NULL;
ALTER TABLE complaints_held_filing ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_held_filing FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_held_filing
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_held_filing TO ${app};
