-- Figures of today add what has changed since the month before to what was counted then. These find what has changed, and what
-- had not ended.
CREATE INDEX reporting_standing_at ON reporting_standing (tenant_id, generation, at);
CREATE INDEX reporting_standing_open ON reporting_standing (tenant_id, generation, until) WHERE outcome IS NULL;
CREATE INDEX reporting_rating_at ON reporting_rating (tenant_id, generation, at);
CREATE INDEX reporting_call_back_at ON reporting_call_back (tenant_id, generation, greatest(opened_at, done_at));
