-- Clients expire, and a secret is replaced without interruption: the former one stays valid for a while.
ALTER TABLE identity_client
  ADD COLUMN former_hash text,
  ADD COLUMN former_until timestamptz,
  ADD COLUMN expires_at timestamptz,
  ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN last_token_at timestamptz;
