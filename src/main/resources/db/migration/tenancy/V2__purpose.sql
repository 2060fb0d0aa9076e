-- What this database is for, said by the first start: one row, never altered.
CREATE TABLE tenancy_purpose (
  only_row boolean NOT NULL DEFAULT true CHECK (only_row),
  purpose text NOT NULL CHECK (purpose IN ('DEMO', 'REAL')),
  PRIMARY KEY (only_row)
);
GRANT SELECT, INSERT ON tenancy_purpose TO ${app};
