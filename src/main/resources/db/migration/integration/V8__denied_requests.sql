-- How many of the refused requests were refused because the client's token or secret does not hold: it was revoked, has
-- expired or is wrong.
ALTER TABLE integration_client_usage ADD COLUMN denied bigint NOT NULL DEFAULT 0;
