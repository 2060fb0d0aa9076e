-- Packages that go out by files: which events and receipts each has. Without moved_at it may not lie in the folder yet.
CREATE TABLE integration_package_sent (
  tenant_id integer NOT NULL,
  number bigint NOT NULL,
  after_position bigint NOT NULL,
  until_position bigint NOT NULL,
  received_after bigint NOT NULL,
  received_until bigint NOT NULL,
  sha256 text NOT NULL,
  begun_at timestamptz NOT NULL,
  moved_at timestamptz,
  PRIMARY KEY (tenant_id, number)
);
ALTER TABLE integration_package_sent ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_package_sent FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_package_sent
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON integration_package_sent TO ${app};

-- Packages that came in and were taken.
CREATE TABLE integration_package_received (
  tenant_id integer NOT NULL,
  number bigint NOT NULL,
  sha256 text NOT NULL,
  complaints integer NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, number)
);
ALTER TABLE integration_package_received ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_package_received FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_package_received
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON integration_package_received TO ${app};

-- The complaints in them, by the number that the partner gave.
CREATE TABLE integration_package_complaint (
  tenant_id integer NOT NULL,
  foreign_number text NOT NULL,
  package_number bigint NOT NULL,
  complaint_id uuid NOT NULL,
  due_on date NOT NULL,
  PRIMARY KEY (tenant_id, foreign_number)
);
CREATE INDEX integration_package_complaint_of ON integration_package_complaint (tenant_id, package_number);
ALTER TABLE integration_package_complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_package_complaint FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_package_complaint
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON integration_package_complaint TO ${app};
