-- What the subject was called then, such as the number of a complaint; null where its kind says enough.
ALTER TABLE audit_entry ADD COLUMN label text;
