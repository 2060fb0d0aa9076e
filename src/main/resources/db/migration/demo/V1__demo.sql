-- Which steps of a district's demo story are done, each written in the transaction of the step, so that a story that was
-- interrupted goes on where it stopped. What a step leaves for later ones (a made-up case's tracking code, a call-back's
-- id) is kept beside it. Empty where there is no demo.
CREATE TABLE demo_step (
  tenant_id integer NOT NULL,
  step text NOT NULL,
  kept text,
  PRIMARY KEY (tenant_id, step)
);
ALTER TABLE demo_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE demo_step FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON demo_step
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON demo_step TO ${app};
