-- Disclosures that were taken back from the public eye: when and why stays public, the versions are for officers only.
ALTER TABLE disclosure_disclosure ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawn_reason text,
  ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL));
