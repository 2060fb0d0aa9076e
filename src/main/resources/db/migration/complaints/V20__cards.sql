-- Escalation cards (三色卡) of a complaint, each kind once per round. A yellow or red one has a supervision letter (督办函)
-- with a number of the district and the year; a red one asks for an explanation.
CREATE TABLE complaints_card (
  tenant_id integer NOT NULL,
  complaint_id uuid NOT NULL,
  position integer NOT NULL,
  round integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('BLUE', 'YELLOW', 'RED')),
  cause text NOT NULL,
  fell_on date NOT NULL,
  raised_at timestamptz NOT NULL,
  due_on date NOT NULL,
  addressee text,
  responsible text,
  letter text,
  explain_by date,
  explained_at timestamptz,
  PRIMARY KEY (tenant_id, complaint_id, position),
  UNIQUE (tenant_id, complaint_id, round, kind),
  UNIQUE (tenant_id, letter),
  FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints_complaint (tenant_id, id)
);
ALTER TABLE complaints_card ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_card FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_card
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_card TO ${app};

-- The kinds of the present round, for lists.
ALTER TABLE complaints_complaint ADD COLUMN cards text[] NOT NULL DEFAULT '{}';
CREATE INDEX complaints_complaint_cards ON complaints_complaint (tenant_id, id) WHERE cards <> '{}';

-- The last number of a year that was given to a supervision letter.
CREATE TABLE complaints_letter_number (
  tenant_id integer NOT NULL,
  year integer NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (tenant_id, year)
);
ALTER TABLE complaints_letter_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_letter_number FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON complaints_letter_number
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_letter_number TO ${app};

-- When a district has to be looked at for cards that fall due, in business time, so that not every district is asked. Everyone
-- may read it; a district writes its own line only.
CREATE TABLE complaints_card_wake (
  tenant_id integer PRIMARY KEY,
  next_at timestamptz NOT NULL
);
CREATE INDEX complaints_card_wake_due ON complaints_card_wake (next_at);
ALTER TABLE complaints_card_wake ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints_card_wake FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON complaints_card_wake FOR SELECT USING (true);
CREATE POLICY enrolling ON complaints_card_wake FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
CREATE POLICY moving ON complaints_card_wake FOR UPDATE
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON complaints_card_wake TO ${app};
-- Districts that have complaints already are looked at once the application has started.
INSERT INTO complaints_card_wake (tenant_id, next_at)
  SELECT DISTINCT tenant_id, timestamptz '2000-01-01' FROM complaints_complaint;
