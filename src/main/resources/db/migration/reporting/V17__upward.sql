-- What districts publish upward: the counts of each revision of a report, no text and nothing below the district. A
-- district writes rows of its own and never changes them; they are read by itself, its city and its province, whose
-- codes follow from its own.
CREATE TABLE reporting_upward (
  tenant_id integer NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  revision integer NOT NULL,
  statistics_at timestamptz NOT NULL,
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  complaints bigint NOT NULL,
  closed bigint NOT NULL,
  closed_on_time bigint NOT NULL,
  open bigint NOT NULL,
  overdue bigint NOT NULL,
  rated bigint NOT NULL,
  satisfied bigint NOT NULL,
  disclosures_due bigint NOT NULL,
  disclosures_on_time bigint NOT NULL,
  new_now bigint NOT NULL,
  closed_now bigint NOT NULL,
  on_time_now bigint NOT NULL,
  rated_now bigint NOT NULL,
  satisfied_now bigint NOT NULL,
  disclosures_due_now bigint NOT NULL,
  disclosures_on_time_now bigint NOT NULL,
  red_cards_now bigint NOT NULL,
  yellow_cards_now bigint NOT NULL,
  blue_cards_now bigint NOT NULL,
  PRIMARY KEY (tenant_id, from_day, to_day, revision)
);
ALTER TABLE reporting_upward ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_upward FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON reporting_upward FOR SELECT
  USING (nullif(current_setting('app.tenant', true), '')::int
    IN (tenant_id, tenant_id / 100 * 100, tenant_id / 10000 * 10000));
CREATE POLICY publishing ON reporting_upward FOR INSERT
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON reporting_upward TO ${reporting};
