-- What the overview of today looks for: complaints that are not over by their due day, tasks past theirs that nobody has
-- published for, the cards of a month, and those who were dissatisfied twice.
CREATE INDEX reporting_standing_running ON reporting_standing (tenant_id, generation, due_on)
  WHERE until = 'infinity' AND outcome IS NULL;
CREATE INDEX reporting_task_unpublished ON reporting_task (tenant_id, generation, due_on) WHERE published_at IS NULL;
CREATE INDEX reporting_card_at ON reporting_card (tenant_id, generation, card, at);
CREATE INDEX reporting_call_back_escalated ON reporting_call_back (tenant_id, generation, complaint_id)
  WHERE escalated_at IS NOT NULL;
