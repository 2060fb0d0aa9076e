-- What has ever been done is found by leaping from one action to the next.
CREATE INDEX audit_entry_action ON audit_entry (tenant_id, action, id);
