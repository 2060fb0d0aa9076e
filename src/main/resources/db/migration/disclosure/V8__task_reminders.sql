-- What was done about the tasks of a place for a period: each step once, whoever did it, also when there was nothing to tell.
-- A due day that moves is reminded of again.
ALTER TABLE disclosure_task_set ADD COLUMN reminded_at timestamptz, ADD COLUMN overdue_at timestamptz,
  ADD COLUMN escalated_at timestamptz;
GRANT UPDATE (reminded_at, overdue_at, escalated_at) ON disclosure_task_set TO ${app};
CREATE INDEX disclosure_task_set_unseen ON disclosure_task_set (tenant_id, due_on) WHERE escalated_at IS NULL;

-- When a district has to be looked at for tasks that fall due, in business time, so that not every district is asked. Everyone
-- may read it; a district writes its own line only.
CREATE TABLE disclosure_task_wake (
  tenant_id integer PRIMARY KEY,
  next_at timestamptz NOT NULL
);
CREATE INDEX disclosure_task_wake_due ON disclosure_task_wake (next_at);
ALTER TABLE disclosure_task_wake ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_task_wake FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON disclosure_task_wake FOR SELECT USING (true);
CREATE POLICY enrolling ON disclosure_task_wake FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
CREATE POLICY moving ON disclosure_task_wake FOR UPDATE
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON disclosure_task_wake TO ${app};
-- Districts that have tasks already are looked at once the application has started.
INSERT INTO disclosure_task_wake (tenant_id, next_at)
  SELECT DISTINCT tenant_id, timestamptz '2000-01-01' FROM disclosure_task_set;
