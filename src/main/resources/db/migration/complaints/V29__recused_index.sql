-- Complaints from which somebody is recused are few; every list of another module leaves them out for whoever it is.
CREATE INDEX complaints_complaint_recused ON complaints_complaint (tenant_id, id)
  WHERE recused_units <> '{}' OR recused_posts <> '{}';
