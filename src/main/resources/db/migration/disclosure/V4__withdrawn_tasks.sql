-- Tasks that the folder made by mistake and takes back: what was set stays on record, with the reason.
ALTER TABLE disclosure_task_set ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawn_reason text;
GRANT UPDATE (revision, withdrawn_at, withdrawn_reason) ON disclosure_task_set TO ${app};
