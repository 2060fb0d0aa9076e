-- The national calendar, the same for every district: which years' notices are known, and how often each was
-- changed. An application that has read the calendar asks only for the sum of the changes.
CREATE TABLE calendar_notice (
  notice_year integer NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (notice_year)
);
GRANT SELECT, INSERT, UPDATE ON calendar_notice TO ${app};

-- The days that a year's notice takes out of the weekly rhythm; some lie in the December before.
CREATE TABLE calendar_day (
  day date NOT NULL,
  notice_year integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'MAKEUP_WORKDAY')),
  PRIMARY KEY (day)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_day TO ${app};
