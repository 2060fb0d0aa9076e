-- Requests with an Idempotency-Key and how they were answered, so that one that is sent again gets the same answer. The
-- answer is encrypted under a key that only the request's own key gives; it is null while the request runs. Kept by
-- system time.
CREATE TABLE integration_answered_request (
  tenant_id integer NOT NULL,
  key_hash bytea NOT NULL,
  request_hash bytea NOT NULL,
  answer bytea,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, key_hash)
);
CREATE INDEX integration_answered_request_age ON integration_answered_request (tenant_id, recorded_at);
ALTER TABLE integration_answered_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_answered_request FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_answered_request
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON integration_answered_request TO ${app};
