-- What was done to make the platform known: trainings, leaflets, bench meetings (板凳会). No person is named.
CREATE TABLE outreach_activity (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  level text NOT NULL,
  place_code text,
  held_on date NOT NULL,
  title text NOT NULL,
  times integer NOT NULL CHECK (times >= 0),
  people integer NOT NULL CHECK (people >= 0),
  copies integer NOT NULL CHECK (copies >= 0),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX outreach_activity_held ON outreach_activity (tenant_id, held_on, id);
ALTER TABLE outreach_activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_activity FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON outreach_activity
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON outreach_activity TO ${app};

-- Page views of a whole district by day and channel, never of a place or a unit. A day that is counted again replaces
-- what was known of it.
CREATE TABLE outreach_visits (
  tenant_id integer NOT NULL,
  day date NOT NULL,
  channel text NOT NULL,
  views integer NOT NULL CHECK (views >= 0),
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, day, channel)
);
ALTER TABLE outreach_visits ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_visits FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON outreach_visits
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON outreach_visits TO ${app};
