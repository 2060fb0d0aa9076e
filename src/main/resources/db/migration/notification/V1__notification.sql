-- What was told to a unit, a role or an account: keys of texts and codes, never a text that a person wrote. The same
-- thing is told to the same recipient once. Kept by system time.
CREATE TABLE notification_notice (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  recipient text NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  subject_version bigint NOT NULL,
  link text NOT NULL,
  arguments text[] NOT NULL,
  told_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, recipient, kind, subject, subject_version)
);
CREATE INDEX notification_notice_inbox ON notification_notice (tenant_id, recipient, id);
CREATE INDEX notification_notice_age ON notification_notice (tenant_id, recorded_at);
ALTER TABLE notification_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_notice FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON notification_notice
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON notification_notice TO ${app};

-- Which account has read what. Several officers may share a unit, and each reads for himself.
CREATE TABLE notification_reading (
  tenant_id integer NOT NULL,
  account_id uuid NOT NULL,
  notice_id uuid NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, account_id, notice_id),
  FOREIGN KEY (tenant_id, notice_id) REFERENCES notification_notice (tenant_id, id)
);
CREATE INDEX notification_reading_notice ON notification_reading (tenant_id, notice_id);
ALTER TABLE notification_reading ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_reading FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON notification_reading
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON notification_reading TO ${app};

-- Where an officer wants to be written to: the address is encrypted, the code only hashed, both bound to the account.
-- All by system time.
CREATE TABLE notification_mail_address (
  tenant_id integer NOT NULL,
  account_id uuid NOT NULL,
  address bytea NOT NULL,
  code_hash bytea,
  code_until timestamptz NOT NULL,
  tries integer NOT NULL,
  confirmed_at timestamptz,
  PRIMARY KEY (tenant_id, account_id)
);
ALTER TABLE notification_mail_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_mail_address FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON notification_mail_address
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON notification_mail_address TO ${app};

-- Letters on their way. What an account gets once (a digest of a day) has one key. A letter that is done, sent or given
-- up, is empty. Attempts and ages by system time.
CREATE TABLE notification_letter (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  once text NOT NULL,
  letter bytea,
  attempts integer NOT NULL,
  next_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  done_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, account_id, once)
);
CREATE INDEX notification_letter_due ON notification_letter (tenant_id, next_at) WHERE done_at IS NULL;
CREATE INDEX notification_letter_age ON notification_letter (tenant_id, recorded_at);
ALTER TABLE notification_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON notification_letter
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON notification_letter TO ${app};
