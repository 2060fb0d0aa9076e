-- By how much business time was ahead of system time when the application last started: one row, which the district
-- tool reads, so that it works in the time of the application beside it.
CREATE TABLE calendar_business_time (
  only_row boolean NOT NULL DEFAULT true CHECK (only_row),
  ahead_seconds bigint NOT NULL,
  PRIMARY KEY (only_row)
);
GRANT SELECT, INSERT, UPDATE ON calendar_business_time TO ${app};
