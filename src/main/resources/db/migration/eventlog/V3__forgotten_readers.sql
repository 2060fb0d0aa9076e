-- The cursor of a reader that no longer exists is deleted.
GRANT DELETE ON eventlog_cursor TO ${app};
