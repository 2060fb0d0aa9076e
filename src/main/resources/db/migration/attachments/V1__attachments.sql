-- A photo that is kept. The row is there before the file, so that no file is without one; it is pending until it has a
-- subject, and goes with its file once it has expired. Times are system time.
CREATE TABLE attachments_attachment (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  subject text,
  position integer,
  size integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  sha256 bytea NOT NULL,
  uploaded_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, subject, position),
  CHECK ((subject IS NULL) = (position IS NULL))
);
CREATE INDEX attachments_attachment_pending ON attachments_attachment (tenant_id, expires_at) WHERE subject IS NULL;
ALTER TABLE attachments_attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachments_attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON attachments_attachment
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON attachments_attachment TO ${app};
