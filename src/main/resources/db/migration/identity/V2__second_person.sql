-- Who has asked first for an activation code of a post that reads contacts or the audit log; another person issues it.
ALTER TABLE identity_account
  ADD COLUMN asked_by text,
  ADD COLUMN asked_until timestamptz;
