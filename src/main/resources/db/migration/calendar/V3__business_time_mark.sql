-- What business time has not passed yet: kept a little ahead of it while the application runs, so that the next start
-- goes on after everything that happened.
ALTER TABLE calendar_business_time ADD COLUMN not_passed timestamptz;
