-- Figures add what has changed since the month before to what was counted then. These find what has changed, and what
-- had not ended.
CREATE INDEX reporting_standing_at ON reporting_standing (tenant_id, generation, at);
CREATE INDEX reporting_standing_open ON reporting_standing (tenant_id, generation, until) WHERE outcome IS NULL;
CREATE INDEX reporting_rating_at ON reporting_rating (tenant_id, generation, at);
CREATE INDEX reporting_call_back_at ON reporting_call_back (tenant_id, generation, greatest(opened_at, done_at));
-- Of the same days, the whole district is kept, and what had ended in all its parts.
ALTER TABLE reporting_settled DROP CONSTRAINT reporting_settled_pkey;
ALTER TABLE reporting_settled ADD PRIMARY KEY (tenant_id, generation, from_day, to_day, format);
