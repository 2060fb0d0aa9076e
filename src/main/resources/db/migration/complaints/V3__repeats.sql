-- The earlier case that a case repeats: the same item at the same place within the district's days.
ALTER TABLE complaints_complaint ADD COLUMN repeat_of uuid;
CREATE INDEX complaints_complaint_alike ON complaints_complaint (tenant_id, place_code, item_lineage, filed_at);
