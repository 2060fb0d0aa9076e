-- What happened. Append-only; a row never changes, so that its position can be given later.
CREATE TABLE eventlog_event (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  subject_version integer NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  writer_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  data jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX eventlog_event_writer ON eventlog_event (tenant_id, writer_xid);
ALTER TABLE eventlog_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE eventlog_event FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON eventlog_event
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON eventlog_event TO ${app};

-- Where it stands in the district's log: 1, 2, 3 … in the order in which it was seen to be committed.
CREATE TABLE eventlog_position (
  tenant_id integer NOT NULL,
  position bigint NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, position),
  UNIQUE (tenant_id, event_id),
  FOREIGN KEY (tenant_id, event_id) REFERENCES eventlog_event (tenant_id, id)
);
ALTER TABLE eventlog_position ENABLE ROW LEVEL SECURITY;
ALTER TABLE eventlog_position FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON eventlog_position
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON eventlog_position TO ${app};

-- How far the numbering has come. Every event of a transaction before floor_xid has its position; transaction
-- numbers mean something only in the database cluster that gave them.
CREATE TABLE eventlog_sequencer (
  tenant_id integer NOT NULL,
  last_position bigint NOT NULL,
  floor_xid xid8 NOT NULL,
  cluster bigint NOT NULL,
  PRIMARY KEY (tenant_id)
);
ALTER TABLE eventlog_sequencer ENABLE ROW LEVEL SECURITY;
ALTER TABLE eventlog_sequencer FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON eventlog_sequencer
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON eventlog_sequencer TO ${app};

-- How far each reader has come.
CREATE TABLE eventlog_cursor (
  tenant_id integer NOT NULL,
  reader text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (tenant_id, reader)
);
ALTER TABLE eventlog_cursor ENABLE ROW LEVEL SECURITY;
ALTER TABLE eventlog_cursor FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON eventlog_cursor
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON eventlog_cursor TO ${app};
