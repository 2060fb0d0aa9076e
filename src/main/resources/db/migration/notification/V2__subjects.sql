-- Finds what was told about a subject when the subject has ended.
CREATE INDEX notification_notice_subject ON notification_notice (tenant_id, subject, subject_version);
