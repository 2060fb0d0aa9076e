-- A keyed hash of the last four digits of the telephone number in the encrypted contact, by which officers find complaints for a
-- reason that is recorded. A contact without a number has the hash of nothing; what was filed before has none until somebody searches.
ALTER TABLE complaints_complaint ADD COLUMN phone_end bytea;
CREATE INDEX complaints_complaint_phone_end ON complaints_complaint (tenant_id, phone_end, id) WHERE phone_end IS NOT NULL;
CREATE INDEX complaints_complaint_phone_open ON complaints_complaint (tenant_id, id) WHERE contact IS NOT NULL AND phone_end IS NULL;
