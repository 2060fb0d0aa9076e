-- A held filing that its complainant took back: text, contact and photos are gone, and only what answers the tracking code
-- is left. Times are business time.
ALTER TABLE complaints_held_filing ADD COLUMN withdrawn_at timestamptz;
ALTER TABLE complaints_held_filing ADD CHECK (spam_at IS NULL OR withdrawn_at IS NULL);
DROP INDEX complaints_held_filing_waiting;
CREATE INDEX complaints_held_filing_waiting ON complaints_held_filing (tenant_id, desk, id)
  WHERE spam_at IS NULL AND withdrawn_at IS NULL;
