-- The red cards of which the explanation is owed.
CREATE INDEX complaints_card_unexplained ON complaints_card (tenant_id, complaint_id)
  WHERE explain_by IS NOT NULL AND explained_at IS NULL;
