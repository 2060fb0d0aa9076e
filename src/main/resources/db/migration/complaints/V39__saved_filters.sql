-- Filters of the list of complaints that officers have saved, each by the post that it belongs to and a name that the officer gave.
CREATE TABLE complaints_saved_filter (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  post text NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, post, name)
);
ALTER TABLE complaints_saved_filter ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_saved_filter FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_saved_filter
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints_saved_filter TO ${app};
