-- Where a complaint comes from: the channel, and the number that it has there. A number of a channel belongs to one complaint.
ALTER TABLE complaints_complaint
  ADD COLUMN channel text NOT NULL DEFAULT 'ONLINE',
  ADD COLUMN foreign_number text;
ALTER TABLE complaints_complaint ADD UNIQUE (tenant_id, channel, foreign_number);
CREATE INDEX complaints_complaint_foreign ON complaints_complaint (tenant_id, foreign_number)
  WHERE foreign_number IS NOT NULL;
