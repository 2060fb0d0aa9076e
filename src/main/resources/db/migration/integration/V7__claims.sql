-- Which delivery of each subject is sent next: the first one that waits. A claim reads these only, so that it costs the
-- same however many wait behind them or are finished.
ALTER TABLE integration_delivery ADD COLUMN next_of_subject boolean NOT NULL DEFAULT false;
UPDATE integration_delivery d SET next_of_subject = true WHERE d.state = 'PENDING' AND NOT EXISTS
  (SELECT 1 FROM integration_delivery e WHERE e.tenant_id = d.tenant_id AND e.subscription_id = d.subscription_id
    AND e.subject = d.subject AND e.state = 'PENDING' AND e.position < d.position);
CREATE UNIQUE INDEX integration_delivery_next ON integration_delivery (tenant_id, subscription_id, subject)
  WHERE next_of_subject AND state = 'PENDING';
CREATE INDEX integration_delivery_due_event ON integration_delivery (tenant_id, subscription_id, next_at, position)
  WHERE next_of_subject AND state = 'PENDING' AND position IS NOT NULL;
CREATE INDEX integration_delivery_due_test ON integration_delivery (tenant_id, subscription_id, next_at, id)
  WHERE next_of_subject AND state = 'PENDING' AND position IS NULL;
DROP INDEX integration_delivery_due;

-- Which request created a subscription, so that the same one, sent again after a kill, creates no second one.
ALTER TABLE integration_subscription ADD COLUMN operation uuid;
CREATE UNIQUE INDEX integration_subscription_operation ON integration_subscription (tenant_id, operation);
