-- What changed last at a place or in the district, for feeds.
CREATE INDEX disclosure_disclosure_changed ON disclosure_disclosure (tenant_id, coalesce(withdrawn_at, published_at), id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
CREATE INDEX disclosure_disclosure_changed_place
  ON disclosure_disclosure (tenant_id, place_code, coalesce(withdrawn_at, published_at), id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
