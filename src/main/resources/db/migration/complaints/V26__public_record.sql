-- The public record lists accepted complaints by the day of filing.
CREATE INDEX complaints_complaint_public ON complaints_complaint (tenant_id, filed_at DESC, case_number DESC)
  WHERE case_number IS NOT NULL AND nature <> 'REPORT' AND recused_units = '{}';
