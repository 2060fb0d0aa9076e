-- What one post or program did, the newest first.
CREATE INDEX audit_entry_actor ON audit_entry (tenant_id, actor, id);
