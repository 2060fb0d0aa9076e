-- A complaint. Who filed it is known only by the keyed hash of the tracking code and, encrypted, by the contact.
CREATE TABLE complaints_complaint (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  code_hash bytea NOT NULL,
  state text NOT NULL,
  nature text NOT NULL,
  item_code text,
  item_lineage text,
  item_name text,
  list_version text NOT NULL,
  place_code text NOT NULL,
  place_path text NOT NULL,
  supervising_unit text,
  content text NOT NULL,
  contact bytea,
  filed_at timestamptz NOT NULL,
  due_on date NOT NULL,
  accept_days integer NOT NULL,
  handle_days integer NOT NULL,
  review_days integer NOT NULL,
  due_estimated boolean NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code_hash)
);
ALTER TABLE complaints_complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_complaint FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_complaint
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_complaint TO ${app};

-- What was done with it. Append-only.
CREATE TABLE complaints_history (
  tenant_id integer NOT NULL,
  complaint_id uuid NOT NULL,
  position integer NOT NULL,
  at timestamptz NOT NULL,
  action text NOT NULL,
  state text NOT NULL,
  actor_role text NOT NULL,
  PRIMARY KEY (tenant_id, complaint_id, position),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id)
);
ALTER TABLE complaints_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_history FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_history
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON complaints_history TO ${app};

-- Which requests were answered and how, so that one that is sent again gets the same answer. The answer is encrypted
-- under a key that only the request's own key gives. Kept by system time.
CREATE TABLE complaints_filing_key (
  tenant_id integer NOT NULL,
  key_hash bytea NOT NULL,
  body_hash bytea NOT NULL,
  answer bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, key_hash)
);
CREATE INDEX complaints_filing_key_age ON complaints_filing_key (tenant_id, recorded_at);
ALTER TABLE complaints_filing_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_filing_key FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_filing_key
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON complaints_filing_key TO ${app};
