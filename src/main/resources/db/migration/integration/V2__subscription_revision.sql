-- Which change of a subscription its reader has seen (If-Match).
ALTER TABLE integration_subscription ADD COLUMN revision integer NOT NULL DEFAULT 0;
