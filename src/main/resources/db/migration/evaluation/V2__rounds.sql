-- A complaint that is reopened and closed again can be rated once more, in its new round.
ALTER TABLE evaluation_rating ADD COLUMN round integer NOT NULL DEFAULT 1;
ALTER TABLE evaluation_rating DROP CONSTRAINT evaluation_rating_tenant_id_complaint_id_kind_key;
ALTER TABLE evaluation_rating ADD UNIQUE (tenant_id, complaint_id, round, kind);
-- The rating that counts is one, whatever its round.
CREATE UNIQUE INDEX evaluation_rating_first ON evaluation_rating (tenant_id, complaint_id) WHERE kind = 'FIRST';
