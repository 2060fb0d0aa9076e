-- Page views and visitors that the platform counted itself, of a whole district by day and way of entry. A sketch
-- (HyperLogLog) tells how many different visitors there were and nothing else: no address, and nobody can be found in it.
CREATE TABLE outreach_counted_visits (
  tenant_id integer NOT NULL,
  day date NOT NULL,
  channel text NOT NULL,
  views integer NOT NULL CHECK (views >= 0),
  visitors bigint NOT NULL CHECK (visitors >= 0),
  sketch bytea,
  revision integer NOT NULL,
  PRIMARY KEY (tenant_id, day, channel)
);
ALTER TABLE outreach_counted_visits ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_counted_visits FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON outreach_counted_visits
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON outreach_counted_visits TO ${app};

-- Visitors of a day by all ways together, and up to which count the day was published.
CREATE TABLE outreach_counted_day (
  tenant_id integer NOT NULL,
  day date NOT NULL,
  visitors bigint NOT NULL CHECK (visitors >= 0),
  published integer NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (tenant_id, day)
);
ALTER TABLE outreach_counted_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_counted_day FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON outreach_counted_day
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON outreach_counted_day TO ${app};
