-- What those who filed think of an answer; append-only. The first rating of a case counts, one after a rectification
-- is kept apart. A comment is kept masked only.
CREATE TABLE evaluation_rating (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  complaint_id uuid NOT NULL,
  kind text NOT NULL,
  level integer NOT NULL CHECK (level BETWEEN 1 AND 5),
  tags text[] NOT NULL,
  comment text,
  anonymous boolean NOT NULL,
  supervising_unit text,
  lead_unit text,
  item_code text,
  item_name text,
  place_code text NOT NULL,
  place_path text NOT NULL,
  rated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, complaint_id, kind)
);
CREATE INDEX evaluation_rating_desk ON evaluation_rating (tenant_id, supervising_unit, id);
ALTER TABLE evaluation_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON evaluation_rating
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON evaluation_rating TO ${app};

-- The call-back that a negative first rating asks for, and the rectification that may follow. What officers write is
-- kept masked only.
CREATE TABLE evaluation_call_back (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  moves integer NOT NULL,
  complaint_id uuid NOT NULL,
  rating_id uuid NOT NULL,
  anonymous boolean NOT NULL,
  supervising_unit text,
  lead_unit text,
  state text NOT NULL,
  opened_at timestamptz NOT NULL,
  due_on date NOT NULL,
  called_at timestamptz,
  note text,
  requirement text,
  rectify_by date,
  done_at timestamptz,
  done_text text,
  judged_at timestamptz,
  judgement text,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, complaint_id),
  UNIQUE (tenant_id, rating_id),
  FOREIGN KEY (tenant_id, rating_id) REFERENCES evaluation_rating (tenant_id, id)
);
CREATE INDEX evaluation_call_back_state ON evaluation_call_back (tenant_id, state, id);
CREATE INDEX evaluation_call_back_lead ON evaluation_call_back (tenant_id, lead_unit, id);
ALTER TABLE evaluation_call_back ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_call_back FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON evaluation_call_back
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON evaluation_call_back TO ${app};
