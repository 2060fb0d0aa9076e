-- The last day of the period, by which public lists are sorted. It is computed here once for the rows that exist, which
-- row-level security hides from an UPDATE, and written by the application from now on. Codes: 2021, 2021-Q4, 2021-10,
-- 2021-10-08.
ALTER TABLE disclosure_disclosure ADD COLUMN period_end date NOT NULL GENERATED ALWAYS AS (
  CASE
    WHEN length(period) = 4 THEN make_date(period::int, 12, 31)
    WHEN length(period) = 10 THEN make_date(left(period, 4)::int, substr(period, 6, 2)::int, substr(period, 9, 2)::int)
    WHEN substr(period, 6, 1) = 'Q'
      THEN (make_date(left(period, 4)::int, 3 * substr(period, 7, 1)::int, 1) + interval '1 month' - interval '1 day')::date
    ELSE (make_date(left(period, 4)::int, substr(period, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
  END) STORED;
ALTER TABLE disclosure_disclosure ALTER COLUMN period_end DROP EXPRESSION;
DROP INDEX disclosure_disclosure_public;
DROP INDEX disclosure_disclosure_township;
DROP INDEX disclosure_disclosure_place;
DROP INDEX disclosure_disclosure_item;
CREATE INDEX disclosure_disclosure_public ON disclosure_disclosure (tenant_id, period_end, published_at, id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
CREATE INDEX disclosure_disclosure_township
  ON disclosure_disclosure (tenant_id, township, period_end, published_at, id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
CREATE INDEX disclosure_disclosure_place ON disclosure_disclosure (tenant_id, place_code, period_end, published_at, id)
  WHERE published_at IS NOT NULL;
CREATE INDEX disclosure_disclosure_item ON disclosure_disclosure (tenant_id, item_lineage, period_end, published_at, id)
  WHERE published_at IS NOT NULL AND audience = 'PUBLIC';
