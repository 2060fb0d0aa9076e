-- The row of a published ledger that a complaint asks about: village, month, number of the version and of the row. Null for others.
ALTER TABLE complaints_complaint ADD COLUMN asked_place text, ADD COLUMN asked_month text, ADD COLUMN asked_version integer,
  ADD COLUMN asked_row integer,
  ADD CHECK (num_nonnulls(asked_place, asked_month, asked_version, asked_row) IN (0, 4));
CREATE INDEX complaints_complaint_asked ON complaints_complaint (tenant_id, asked_place, asked_month) WHERE asked_place IS NOT NULL;
