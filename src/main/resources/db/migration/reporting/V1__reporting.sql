-- Read models: what the event log says, in the shape that figures are taken from. They can be thrown away and read anew:
-- a generation is a whole set of rows; one serves while the next is built. They are written and
-- read in transactions of the reporting role, which has a right on no other module's table.
CREATE TABLE reporting_generation (
  tenant_id integer NOT NULL,
  serving integer NOT NULL,
  latest integer NOT NULL,
  PRIMARY KEY (tenant_id)
);
ALTER TABLE reporting_generation ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_generation FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_generation
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON reporting_generation TO ${app}, ${reporting};

-- How a case stood from one move to the next. A figure as of any instant is taken from the row that counted then.
CREATE TABLE reporting_standing (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  complaint_id uuid NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  case_number text,
  outcome text,
  filed_at timestamptz NOT NULL,
  accepted_at timestamptz,
  dispatched_at timestamptz,
  closed_at timestamptz,
  ended_at timestamptz,
  closed_on_time boolean NOT NULL,
  closed_by_first_due boolean NOT NULL,
  handling_days integer,
  suspended_days integer NOT NULL,
  suspended_on date,
  township text NOT NULL,
  place text NOT NULL,
  item text,
  lineage text,
  category text,
  nature text NOT NULL,
  anonymous boolean NOT NULL,
  lead text,
  watching text,
  grade text,
  due_on date NOT NULL,
  first_due_on date,
  dispatches integer NOT NULL,
  returns integer NOT NULL,
  extensions integer NOT NULL,
  repeat_of uuid,
  until timestamptz NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (tenant_id, generation, complaint_id, seq)
);
CREATE INDEX reporting_standing_until ON reporting_standing (tenant_id, generation, until);
ALTER TABLE reporting_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_standing
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_standing TO ${app}, ${reporting};

-- Ratings: the first of a case, and apart from it the one after a rectification.
CREATE TABLE reporting_rating (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  complaint_id uuid NOT NULL,
  kind text NOT NULL,
  level integer NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, generation, complaint_id, kind)
);
ALTER TABLE reporting_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_rating
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_rating TO ${app}, ${reporting};

-- Call-backs after a bad rating, and the rectification that may follow.
CREATE TABLE reporting_call_back (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  complaint_id uuid NOT NULL,
  anonymous boolean NOT NULL,
  opened_at timestamptz NOT NULL,
  due_on date NOT NULL,
  done_at timestamptz,
  reached boolean,
  upheld boolean,
  rectify_by date,
  rectifying_at timestamptz,
  rectified_at timestamptz,
  rectified_in_time boolean,
  judged_at timestamptz,
  accepted boolean,
  escalated_at timestamptz,
  PRIMARY KEY (tenant_id, generation, complaint_id)
);
ALTER TABLE reporting_call_back ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_call_back FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_call_back
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_call_back TO ${app}, ${reporting};

-- Disclosures by version, as published.
CREATE TABLE reporting_disclosure (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  disclosure_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  township text NOT NULL,
  place text NOT NULL,
  lineage text,
  empty boolean NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, generation, disclosure_id, version)
);
ALTER TABLE reporting_disclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_disclosure FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_disclosure
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_disclosure TO ${app}, ${reporting};

-- The published lists: what categories and items are called, also those that nobody complained about.
CREATE TABLE reporting_category (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  revision integer NOT NULL,
  position integer NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  item_group text NOT NULL,
  effective_from date NOT NULL,
  PRIMARY KEY (tenant_id, generation, revision, position)
);
ALTER TABLE reporting_category ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_category FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_category
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_category TO ${app}, ${reporting};

CREATE TABLE reporting_item (
  tenant_id integer NOT NULL,
  generation integer NOT NULL,
  revision integer NOT NULL,
  position integer NOT NULL,
  code text NOT NULL,
  lineage text NOT NULL,
  category text NOT NULL,
  name text NOT NULL,
  effective_from date NOT NULL,
  PRIMARY KEY (tenant_id, generation, revision, position)
);
ALTER TABLE reporting_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_item FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_item
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_item TO ${app}, ${reporting};

-- Reports: one row for each revision. What is frozen is kept as the text that its hash was taken of.
CREATE TABLE reporting_report (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  report text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  revision integer NOT NULL,
  state text NOT NULL,
  step text NOT NULL,
  attempts integer NOT NULL,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  runner uuid,
  leased_until timestamptz,
  statistics_at timestamptz,
  finished_at timestamptz,
  content text,
  content_hash text,
  differences text,
  workbook bytea,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, report, from_day, to_day, revision)
);
CREATE UNIQUE INDEX reporting_report_running ON reporting_report (tenant_id, report, from_day, to_day)
  WHERE state = 'RUNNING';
ALTER TABLE reporting_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_report FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_report
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON reporting_report TO ${app};
GRANT SELECT, UPDATE ON reporting_report TO ${reporting};

-- The cases that a report was taken from, as they stood: the list behind each of its figures.
CREATE TABLE reporting_case (
  tenant_id integer NOT NULL,
  report_id uuid NOT NULL,
  complaint_id uuid NOT NULL,
  kind text NOT NULL,
  case_number text,
  outcome text,
  filed_at timestamptz NOT NULL,
  accepted_at timestamptz,
  dispatched_at timestamptz,
  closed_at timestamptz,
  ended_at timestamptz,
  closed_on_time boolean NOT NULL,
  closed_by_first_due boolean NOT NULL,
  handling_days integer,
  suspended_days integer NOT NULL,
  suspended_on date,
  township text NOT NULL,
  place text NOT NULL,
  item text,
  lineage text,
  category text,
  nature text NOT NULL,
  anonymous boolean NOT NULL,
  lead text,
  watching text,
  grade text,
  due_on date NOT NULL,
  first_due_on date,
  dispatches integer NOT NULL,
  returns integer NOT NULL,
  extensions integer NOT NULL,
  repeat_of uuid,
  counted boolean NOT NULL,
  level integer,
  rated_at timestamptz,
  call_back_opened_at timestamptz,
  call_back_required boolean NOT NULL,
  call_back_reached boolean NOT NULL,
  PRIMARY KEY (tenant_id, report_id, complaint_id)
);
ALTER TABLE reporting_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_case FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_case
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, DELETE ON reporting_case TO ${app}, ${reporting};

-- Which months were asked for by themselves, so that several instances ask once.
CREATE TABLE reporting_schedule (
  tenant_id integer NOT NULL,
  report text NOT NULL,
  month date NOT NULL,
  PRIMARY KEY (tenant_id, report, month)
);
ALTER TABLE reporting_schedule ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_schedule FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON reporting_schedule
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON reporting_schedule TO ${app};
