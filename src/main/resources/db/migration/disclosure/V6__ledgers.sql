-- The ledger of a village for a month, and how far it has come. The draft may hold what must not be published;
-- publishing empties it. The sums are those of the newest version, or of the draft of a first one, so that a board of
-- villages and months and the check of a balance that carries over need no rows.
CREATE TABLE disclosure_ledger (
  tenant_id integer NOT NULL,
  place_code text NOT NULL,
  month text NOT NULL,
  revision integer NOT NULL,
  state text NOT NULL,
  place_name text NOT NULL,
  township text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  supervising_unit text,
  draft jsonb,
  version integer NOT NULL,
  published_at timestamptz,
  opening bigint NOT NULL,
  income bigint NOT NULL,
  expense bigint NOT NULL,
  PRIMARY KEY (tenant_id, place_code, month)
);
CREATE INDEX disclosure_ledger_township ON disclosure_ledger (tenant_id, township, month);
CREATE INDEX disclosure_ledger_month ON disclosure_ledger (tenant_id, month);
CREATE INDEX disclosure_ledger_waiting ON disclosure_ledger (tenant_id, month, place_code) WHERE state = 'SUBMITTED';
ALTER TABLE disclosure_ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_ledger FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_ledger
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON disclosure_ledger TO ${app};

-- What was published: masked, complete in itself and never altered. The findings are for officers only.
CREATE TABLE disclosure_ledger_version (
  tenant_id integer NOT NULL,
  place_code text NOT NULL,
  month text NOT NULL,
  number integer NOT NULL,
  place_name text NOT NULL,
  unit_name text NOT NULL,
  content jsonb NOT NULL,
  findings jsonb NOT NULL,
  reason text,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, place_code, month, number),
  FOREIGN KEY (tenant_id, place_code, month) REFERENCES disclosure_ledger (tenant_id, place_code, month)
);
ALTER TABLE disclosure_ledger_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_ledger_version FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_ledger_version
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON disclosure_ledger_version TO ${app};

-- What a district has set for ledgers: subjects and thresholds.
CREATE TABLE disclosure_ledger_rules (
  tenant_id integer NOT NULL,
  rules jsonb NOT NULL,
  PRIMARY KEY (tenant_id)
);
ALTER TABLE disclosure_ledger_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_ledger_rules FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON disclosure_ledger_rules
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON disclosure_ledger_rules TO ${app};
