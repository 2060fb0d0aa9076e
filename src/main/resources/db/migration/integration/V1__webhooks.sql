-- Which districts have receivers of webhooks, so that the sender need not ask every district. Everyone may read it; a
-- district writes its own line only.
CREATE TABLE integration_subscribed (
  tenant_id integer PRIMARY KEY
);
ALTER TABLE integration_subscribed ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_subscribed FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON integration_subscribed FOR SELECT USING (true);
CREATE POLICY enrolling ON integration_subscribed FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON integration_subscribed TO ${app};

-- Who receives which events, and where. Secrets are encrypted; all times are system time.
CREATE TABLE integration_subscription (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  owner text NOT NULL,
  url text NOT NULL,
  types text[] NOT NULL,
  schemas text NOT NULL,
  state text NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'DISABLED')),
  reason text,
  secret bytea NOT NULL,
  former_secret bytea,
  former_until timestamptz,
  failures integer NOT NULL,
  failing_since timestamptz,
  resume_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
ALTER TABLE integration_subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_subscription FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_subscription
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON integration_subscription TO ${app};

-- One event on its way to one receiver. The body is kept until it is delivered or given up; a test has no position.
CREATE TABLE integration_delivery (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  position bigint,
  event_id uuid NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  body text,
  state text NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
  attempts integer NOT NULL,
  next_at timestamptz NOT NULL,
  done_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, subscription_id, position),
  FOREIGN KEY (tenant_id, subscription_id) REFERENCES integration_subscription (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX integration_delivery_list ON integration_delivery (tenant_id, subscription_id, id);
CREATE INDEX integration_delivery_due ON integration_delivery (tenant_id, subscription_id, position)
  WHERE state = 'PENDING';
CREATE INDEX integration_delivery_order ON integration_delivery (tenant_id, subscription_id, subject, position)
  WHERE state = 'PENDING';
CREATE INDEX integration_delivery_age ON integration_delivery (tenant_id, done_at);
ALTER TABLE integration_delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_delivery
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON integration_delivery TO ${app};

-- Every attempt to deliver, with what the receiver answered.
CREATE TABLE integration_attempt (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  at timestamptz NOT NULL,
  millis integer NOT NULL,
  outcome text NOT NULL,
  status integer,
  answer text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, delivery_id) REFERENCES integration_delivery (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX integration_attempt_delivery ON integration_attempt (tenant_id, delivery_id, id);
ALTER TABLE integration_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE integration_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON integration_attempt
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON integration_attempt TO ${app};
