-- Signs that somebody may be looking for whoever sent a report: each once for a report, a kind and an origin, which is a post or a
-- later report, with how often. Times are business time. Whoever checked them wrote a note.
CREATE TABLE complaints_watch_sign (
  tenant_id integer NOT NULL,
  complaint_id uuid NOT NULL,
  kind text NOT NULL,
  origin text NOT NULL,
  times integer NOT NULL,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  checked_by text,
  checked_at timestamptz,
  note text,
  PRIMARY KEY (tenant_id, complaint_id, kind, origin),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id),
  CHECK ((checked_at IS NULL) = (checked_by IS NULL)),
  CHECK ((checked_at IS NULL) = (note IS NULL))
);
ALTER TABLE complaints_watch_sign ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_watch_sign FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_watch_sign
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_watch_sign TO ${app};
-- Reports are few; a new one is compared with those of the last 90 days.
CREATE INDEX complaints_complaint_reports ON complaints_complaint (tenant_id, filed_at) WHERE nature = 'REPORT';
