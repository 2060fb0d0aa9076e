-- Whether a complaint that was reopened was closed again after the due day of its new round. Its first closing stays as
-- it was. Null in first_closed_at: as closed_at.
ALTER TABLE reporting_standing ADD COLUMN redone_late boolean NOT NULL DEFAULT false;
ALTER TABLE reporting_case ADD COLUMN redone_late boolean NOT NULL DEFAULT false;
ALTER TABLE reporting_standing ADD COLUMN first_closed_at timestamptz;
ALTER TABLE reporting_case ADD COLUMN first_closed_at timestamptz;
-- Each round has a rating of its own.
ALTER TABLE reporting_rating ADD COLUMN round integer NOT NULL DEFAULT 1;
ALTER TABLE reporting_rating DROP CONSTRAINT reporting_rating_pkey;
ALTER TABLE reporting_rating ADD PRIMARY KEY (tenant_id, generation, complaint_id, round, kind);
