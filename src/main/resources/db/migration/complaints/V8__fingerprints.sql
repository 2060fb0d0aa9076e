-- A keyed hash of place and text, without blanks and punctuation, by which the desk finds the same complaint filed twice.
-- Absent in complaints that were filed before.
ALTER TABLE complaints_complaint ADD COLUMN fingerprint bytea;
CREATE INDEX complaints_complaint_same ON complaints_complaint (tenant_id, fingerprint, filed_at)
  WHERE fingerprint IS NOT NULL;
