-- The key pairs under which a district's disciplinary reports are sealed; the one that is not retired seals. The private key is
-- encrypted: with salt, under the passphrase of the discipline office; without, under a key in the home folder.
CREATE TABLE complaints_disciplinary_key (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  public_key bytea NOT NULL,
  private_key bytea NOT NULL,
  salt bytea,
  made_by text,
  made_at timestamptz NOT NULL,
  retired_at timestamptz,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX complaints_disciplinary_key_current ON complaints_disciplinary_key (tenant_id) WHERE retired_at IS NULL;
ALTER TABLE complaints_disciplinary_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_disciplinary_key FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_disciplinary_key
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_disciplinary_key TO ${app};

-- A disciplinary report that arrived all the same: sealed until it was handed over, then erased. Nothing else refers to it. The
-- receipt stays. Times are business time.
CREATE TABLE complaints_disciplinary_report (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  code_hash bytea NOT NULL,
  key_id uuid,
  content bytea,
  received_at timestamptz NOT NULL,
  openings integer NOT NULL DEFAULT 0,
  opened_by text,
  opened_at timestamptz,
  handed_on date,
  receiver text,
  number_there text,
  ended_by text,
  ended_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code_hash),
  FOREIGN KEY (tenant_id, key_id) REFERENCES complaints_disciplinary_key (tenant_id, id),
  CHECK ((content IS NULL) = (ended_at IS NOT NULL)),
  CHECK ((content IS NULL) = (key_id IS NULL))
);
CREATE INDEX complaints_disciplinary_report_key ON complaints_disciplinary_report (tenant_id, key_id);
ALTER TABLE complaints_disciplinary_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_disciplinary_report FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_disciplinary_report
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_disciplinary_report TO ${app};
