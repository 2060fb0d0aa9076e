-- The day on which a limit ends by counting days alone: the due day follows from it and from the calendar. It is not
-- known of tasks that were set before; theirs only move off a day off.
ALTER TABLE disclosure_task_set ADD COLUMN counted_on date;
GRANT UPDATE (due_on) ON disclosure_task_set TO ${app};
